export { ID_PARAMETER, useOperations } from './use-operations.ts';
