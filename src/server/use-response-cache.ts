import { createHash } from 'node:crypto';
import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { ChangeFeed } from '../graph/index.ts';
import { fieldNames, isBesideTheGraph } from '../schema/index.ts';
import { fragmentsOf } from './fragments-of.ts';

interface ResponseCacheOptions {
  readonly feed: Pick<ChangeFeed, 'head'>;
  /** Characters of all answers that are kept at most, and twice that in bytes. */
  readonly characters: number;
}

/** An answer larger than this part of all would drive too many others out. */
const LARGEST_PART = 1 / 8;

/** A result that knows its own text: Yoga sends that. */
interface Written extends ExecutionResult {
  readonly stringify: () => string;
}

/**
 * Answers the same query with the same variables from memory until anything at all is written, by whichever process: each time the head of the change
 * feed is asked for first, so that an answer is never older than the question. What has errors, or comes in parts, is not kept.
 */
export function useResponseCache({ feed, characters }: ResponseCacheOptions): Plugin {
  const kept = answersAtHead(characters);
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const key = keyOf(args);
      if (key === null) return undefined;
      // Before anything is read: what is then read is as new, or newer.
      const head = await feed.head();
      const known = kept.get(head, key);
      if (known !== undefined) {
        setResultAndStopExecution(written(known));
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result) || result.errors !== undefined || result.extensions !== undefined) return;
          const text = JSON.stringify(result);
          kept.set(head, key, text);
          const answered: Written = { ...result, stringify: () => text };
          setResult(answered);
        },
      };
    },
  };
}

/** What tells the query from others; null where it is none, or asks for what changes without being written. */
function keyOf({ schema, document, operationName, variableValues }: ExecutionArgs): string | null {
  const text = document.loc?.source.body;
  const operation = getOperationAST(document, operationName);
  if (text === undefined || operation?.operation !== OperationTypeNode.QUERY) return null;
  const fields = schema.getQueryType()?.getFields() ?? {};
  const fragments = fragmentsOf(document);
  const asked = fieldNames([operation.selectionSet], (name) => fragments.get(name));
  if ([...asked].some((name) => isBesideTheGraph(fields[name]?.extensions))) return null;
  return createHash('sha256')
    .update(JSON.stringify([text, operationName, variableValues]))
    .digest('base64');
}

/** Most is sent as it is; only who asks for the data has it parsed. */
function written(text: string): Written {
  return {
    get data() {
      return JSON.parse(text).data;
    },
    stringify: () => text,
  };
}

interface Answers {
  get(head: string, key: string): string | undefined;
  set(head: string, key: string, text: string): void;
}

/** Answers of one head of the feed; those of another are never asked for again. */
function answersAtHead(characters: number): Answers {
  let texts = new Map<string, string>();
  let current = '';
  let size = 0;

  function drop(key: string, text: string): void {
    texts.delete(key);
    size -= text.length;
  }

  return {
    get(head, key) {
      if (head !== current) {
        texts = new Map();
        current = head;
        size = 0;
      }
      return texts.get(key);
    },
    set(head, key, text) {
      if (head !== current || texts.has(key) || text.length > characters * LARGEST_PART) return;
      texts.set(key, text);
      size += text.length;
      for (const [oldest, itsText] of texts) {
        if (size <= characters) return;
        drop(oldest, itsText);
      }
    },
  };
}
