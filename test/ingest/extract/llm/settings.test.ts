import { describe, expect, test } from 'vitest';
import { llmSettings } from '../../../../src/ingest/extract/index.ts';
import type { LlmTold } from '../../../../src/ingest/extract/llm/settings.ts';
import { ANSWER_SCHEMA } from '../../../../src/ingest/extract/llm/told-meetings.ts';

const TOLD: LlmTold = {
  url: 'http://127.0.0.1:8080/v1',
  model: 'small',
  key: null,
  cache: null,
  timeoutMs: null,
  attempts: null,
  requestTokens: null,
  answerTokens: null,
  maxTokens: null,
  priceIn: null,
  priceOut: null,
  maxCost: null,
};

describe('settings', () => {
  test('need an address and a model, and have limits of their own', () => {
    expect(llmSettings(TOLD)).toMatchObject({
      endpoint: 'http://127.0.0.1:8080/v1/chat/completions',
      model: 'small',
      key: null,
      cache: 'data/llm-cache',
      timeoutMs: 60_000,
      requestTokens: 8_000,
      answerTokens: 4_000,
      maxTokens: 1_000_000,
      prices: null,
      maxCost: null,
    });
  });

  test.each([
    ['https://api.example.org/v1/', 'https://api.example.org/v1/chat/completions'],
    ['https://api.example.org/v1/chat/completions', 'https://api.example.org/v1/chat/completions'],
    ['https://api.example.org', 'https://api.example.org/chat/completions'],
    ['https://api.example.org/v1?version=2', 'https://api.example.org/v1/chat/completions?version=2'],
  ])('%s is asked at %s', (url, endpoint) => {
    expect(llmSettings({ ...TOLD, url }).endpoint).toBe(endpoint);
  });

  test('a price is for both ways or one', () => {
    expect(llmSettings({ ...TOLD, priceIn: '0.15', priceOut: '0.6', maxCost: '2' })).toMatchObject({
      prices: { in: 0.15, out: 0.6 },
      maxCost: 2,
    });
    expect(llmSettings({ ...TOLD, priceOut: '3' }).prices).toEqual({ in: 0, out: 3 });
  });

  test.each<[Partial<LlmTold>, RegExp]>([
    [{ url: null }, /^WHOMET_LLM_URL: expected an http or https URL/],
    [{ url: 'localhost:8080' }, /^WHOMET_LLM_URL: /],
    [{ url: 'file:///etc/passwd' }, /^WHOMET_LLM_URL: /],
    [{ url: 'http://user:hidden@127.0.0.1/v1' }, /^WHOMET_LLM_URL: expected no user and password/],
    [{ model: null }, /^WHOMET_LLM_MODEL: /],
    [{ key: 'hidden\nkey' }, /^WHOMET_LLM_KEY: expected printable ASCII/],
    [{ key: 'hidden-ключ' }, /^WHOMET_LLM_KEY: /],
    [{ timeoutMs: '0' }, /^WHOMET_LLM_TIMEOUT_MS: expected a whole number from 1 to 300000, got 0/],
    [{ attempts: '1.5' }, /^WHOMET_LLM_ATTEMPTS: /],
    [{ requestTokens: '100' }, /^WHOMET_LLM_REQUEST_TOKENS: expected a whole number from \d+ to/],
    [{ answerTokens: '-1' }, /^WHOMET_LLM_ANSWER_TOKENS: /],
    [{ maxTokens: 'many' }, /^WHOMET_LLM_MAX_TOKENS: /],
    [{ priceIn: '-1' }, /^WHOMET_LLM_PRICE_IN: /],
    [{ priceOut: '1e3' }, /^WHOMET_LLM_PRICE_OUT: /],
    [{ maxCost: '5' }, /^WHOMET_LLM_MAX_COST: expected WHOMET_LLM_PRICE_IN/],
    [{ maxCost: 'much', priceIn: '1' }, /^WHOMET_LLM_MAX_COST: expected a number/],
  ])('%j is wrong use, and tells no secret', (wrong, message) => {
    const act = () => llmSettings({ ...TOLD, ...wrong });
    expect(act).toThrow(expect.objectContaining({ code: 'BAD_USAGE', message: expect.stringMatching(message) }));
    expect(act).not.toThrow(/hidden/);
  });
});

/** The keywords that strict structured outputs take of JSON schema. */
const KEYWORDS = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'anyOf']);

test('the schema is one that strict structured outputs take: every property required, no other allowed', () => {
  const check = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, required, additionalProperties, items, anyOf, ...rest } = schema as Record<string, unknown>;
    expect(Object.keys(rest).filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
    if (properties !== undefined) {
      expect(required).toEqual(Object.keys(properties as object));
      expect(additionalProperties).toBe(false);
      for (const property of Object.values(properties as object)) check(property);
    }
    check(items);
    if (Array.isArray(anyOf)) anyOf.forEach(check);
  };
  check(ANSWER_SCHEMA);
});
