import { GraphQLError } from 'graphql';

/** Stable names of the limits that a request can be above. */
type RefusalCode =
  | 'TOO_COMPLEX'
  | 'TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOO_MANY_TOKENS'
  | 'TOO_LONG'
  | 'TOO_MANY_VARIABLES'
  | 'TOO_MANY_OPERATIONS'
  | 'TOO_LARGE'
  | 'TOO_BUSY'
  | 'TIMED_OUT';

interface RefusalDetails {
  /** The limit, and what the request has of it. */
  readonly [name: string]: number;
  readonly limit: number;
}

/** How a refusal looks in HTTP. `spec`: only to clients that know the media type of GraphQL; others get 200. */
interface HttpAnswer {
  readonly status: number;
  readonly spec?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

const BAD_REQUEST: HttpAnswer = { status: 400, spec: true };

/** The error that a request above a limit is answered with: its message and its extensions say the limit and what the request has. */
export function refusal(
  code: RefusalCode,
  message: string,
  details: RefusalDetails,
  http: HttpAnswer = BAD_REQUEST,
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http } });
}
