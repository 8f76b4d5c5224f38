import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf, fieldRules } from './cost/index.ts';
import { countValues } from './count-values.ts';
import type { Limits } from './limits.ts';
import { refusal } from './refusal.ts';

/** Refuses operations that have too many variables, or may read too much with them, before they run. */
export function useCostLimit({ cost: most, variables: mostValues }: Pick<Limits, 'cost' | 'variables'>): Plugin {
  const ruleOf = fieldRules();
  const refusalOf = ({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError | null => {
    const operation = getOperationAST(document, operationName);
    // Which to run is told by whoever runs it.
    if (operation == null) return null;
    const variables = variableValues ?? {};
    const values = countValues(variables);
    if (values > mostValues)
      return refusal('TOO_MANY_VARIABLES', `variables: expected at most ${mostValues} values, got ${values}`, {
        limit: mostValues,
        variables: values,
      });
    const counted = costOf({ schema, ruleOf }, document, operation, variables);
    const cost = Math.min(Math.ceil(counted), Number.MAX_SAFE_INTEGER);
    if (cost <= most) return null;
    return refusal('TOO_COMPLEX', `cost: expected to read at most ${most} objects, got up to ${cost}`, {
      limit: most,
      cost,
    });
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = refusalOf(args);
      if (refused !== null) setResultAndStopExecution({ errors: [refused] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refusalOf(args);
      if (refused !== null) setResultAndStopExecution({ errors: [refused] });
    },
  };
}
