import { type DocumentNode, type GraphQLError, NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from './limits.ts';
import { documentMeter } from './measure-document.ts';
import { refusal } from './refusal.ts';

/** Refuses documents that are too deep, or have too many aliases or directives, before they are validated; and introspection where it is off. */
export function useDocumentLimits(limits: Limits): Plugin {
  const measure = documentMeter();
  const refusalOf = (document: DocumentNode): GraphQLError | null => {
    const { depth, aliases, directives } = measure(document);
    if (depth > limits.depth)
      return refusal(
        'TOO_DEEP',
        `depth: expected at most ${limits.depth} relations one within the other, got ${depth}`,
        {
          limit: limits.depth,
          depth,
        },
      );
    if (aliases > limits.aliases)
      return refusal(
        'TOO_MANY_ALIASES',
        `aliases: expected at most ${limits.aliases} aliased or repeated fields, got ${aliases}`,
        {
          limit: limits.aliases,
          aliases,
        },
      );
    if (directives > limits.directives)
      return refusal('TOO_MANY_DIRECTIVES', `directives: expected at most ${limits.directives}, got ${directives}`, {
        limit: limits.directives,
        directives,
      });
    return null;
  };
  return {
    onValidate({ params, setResult, addValidationRule, validateFn, setValidationFn }) {
      setValidationFn((schema, document, rules, ...rest) =>
        validateFn(schema, document, rules && eachOnce(rules), ...rest),
      );
      const refused = refusalOf(params.documentAST);
      if (refused !== null) setResult([refused]);
      if (limits.introspection) return undefined;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      // What a name is close to tells of the schema.
      return ({ result }) => {
        for (const error of result) error.message = error.message.replace(/ Did you mean .*\?$/u, '');
      };
    },
  };
}

/** That of fields that can't be merged is added a second time with `@defer`, and is the dearest of all: of two of a name the last. */
function eachOnce(rules: readonly ValidationRule[]): ValidationRule[] {
  return [...new Map(rules.map((rule) => [rule.name, rule])).values()];
}
