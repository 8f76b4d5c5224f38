import { isPartialDate } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';

const W3C_DATETIME = 'https://www.w3.org/TR/NOTE-datetime';
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;

textScalar('PartialDate', {
  description: 'A calendar date as precise as its source: `2025-07-10`, `2025-07` or `2025`.',
  specifiedByURL: W3C_DATETIME,
  accepts: isPartialDate,
  expected: 'a real date as YYYY-MM-DD, YYYY-MM or YYYY',
});

textScalar('DateTime', {
  description:
    'An instant with its zone, such as `2025-07-10T16:18:00+03:00`, or a day alone where the source tells no hour.',
  specifiedByURL: W3C_DATETIME,
  accepts: (text) => isPartialDate(INSTANT.exec(text)?.[1] ?? ''),
  expected: 'YYYY-MM-DDThh:mm:ss with Z or an offset, or YYYY-MM-DD',
});

textScalar('URL', {
  description: 'An absolute http or https URL.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  accepts: (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
  expected: 'an absolute http or https URL',
});

textScalar('CountryCode', {
  description: 'ISO 3166-1 alpha-2, in capitals: `US`, `MY`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  accepts: (text) => /^[A-Z]{2}$/.test(text),
  expected: 'two capital letters',
});

interface TextScalar {
  readonly description: string;
  readonly specifiedByURL: string;
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

function textScalar(
  name: 'PartialDate' | 'DateTime' | 'URL' | 'CountryCode',
  { accepts, expected, ...spec }: TextScalar,
): void {
  builder.scalarType(name, {
    ...spec,
    serialize: (value) => value,
    parseValue(value) {
      if (typeof value === 'string' && accepts(value)) return value;
      throw callerError('BAD_USAGE', `${name}: expected ${expected}, got ${JSON.stringify(value)}`);
    },
  });
}
