export { costOf } from './count-cost.ts';
export { fieldRules } from './field-rule.ts';
