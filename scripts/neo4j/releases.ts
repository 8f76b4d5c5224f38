/** A release of Neo4j Community that whomet is tested with. */
export interface Release {
  readonly version: string;
  readonly mainClass: string;
  /** For messages: the Java that it runs on. */
  readonly java: string;
  /** Whether it runs on that major version of Java. */
  runsOn(javaMajor: number): boolean;
}

export const RELEASES = {
  newest: {
    version: '2026.08.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    java: '21 or newer',
    runsOn: (major) => major >= 21,
  },
  lts: {
    version: '5.26.30',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    java: '17 or 21',
    runsOn: (major) => major === 17 || major === 21,
  },
} as const satisfies Record<string, Release>;

export type ReleaseName = keyof typeof RELEASES;
