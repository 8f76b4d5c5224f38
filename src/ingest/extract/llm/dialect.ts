/** The options of a request in which endpoints differ. */
interface DialectOptions {
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly temperature?: number;
  readonly response_format?: Readonly<Record<string, unknown>>;
}

/** What an endpoint has turned out to take. */
export interface Dialect {
  options(): DialectOptions;
  /** Whether the refusal names one of the options that were used, for which there is another way: the next ones go that way. */
  learns(refusal: string, used: DialectOptions): boolean;
}

/** From the strictest form of an answer to what any model takes: the instructions tell its layout too. */
const FORMS = ['json_schema', 'json_object', 'text'] as const;

/**
 * Some models take the limit of an answer under its new name only, or no temperature; some servers no schema. That is learnt from their refusals
 * of a request, and holds from then on.
 */
export function openDialect(answerTokens: number, schema: Readonly<Record<string, unknown>>): Dialect {
  let limit: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';
  let takesTemperature = true;
  let form: (typeof FORMS)[number] = 'json_schema';

  function formatOf(): Pick<DialectOptions, 'response_format'> {
    if (form === 'text') return {};
    if (form === 'json_object') return { response_format: { type: form } };
    return { response_format: { type: form, json_schema: { name: 'meetings', strict: true, schema } } };
  }

  return {
    options: () => ({ [limit]: answerTokens, ...(takesTemperature ? { temperature: 0 } : {}), ...formatOf() }),
    learns(refusal, used) {
      if (used.max_tokens !== undefined && refusal.includes('max_completion_tokens')) {
        limit = 'max_completion_tokens';
        return true;
      }
      if (used.temperature !== undefined && /\btemperature\b/u.test(refusal)) {
        takesTemperature = false;
        return true;
      }
      const refused = FORMS.find((one) => one === used.response_format?.type);
      if (refused === undefined || !/response_?format|json_schema|json_object/iu.test(refusal)) return false;
      form = FORMS[FORMS.indexOf(refused) + 1] ?? 'text';
      return true;
    },
  };
}
