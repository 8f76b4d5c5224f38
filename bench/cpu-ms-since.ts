/** Milliseconds of processor time, of all threads of the process, since what `process.cpuUsage()` said then. */
export function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
