import { latestDay } from '../../graph/index.ts';
import { offsetAt, zoneOfCity } from './city-zones.ts';
import { segmentsOf } from './page-furniture.ts';
import type { TextLine } from './text-lines.ts';
import { timeLine, timeWithin, type WrittenTime } from './written-time.ts';

const UPDATED = /^(?:last )?(?:updated|modified)\b/i;

/** 29 February comes back after eight years at the most. */
const YEARS_TO_TRY = 8;

interface PageTimes {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** When a page says that it was published and changed, by its furniture; the hour counts where the city or the line tells the zone. */
export function pageTimes(furniture: readonly TextLine[], city: string | null): PageTimes {
  const day = furniture
    .map(({ text }) => timeWithin(text)?.date ?? '')
    .filter((date) => date.length === 10)
    .sort()
    .at(-1);
  const instant = (texts: readonly string[]) => {
    const written = texts.map(timeLine).filter((time) => time !== null);
    const told = written.find(({ time }) => time !== null) ?? written[0];
    return told === undefined ? null : instantIn(told, day ?? null, city);
  };
  const segments = furniture.flatMap(segmentsOf);
  return {
    publishedAt: instant(segments.filter((segment) => !UPDATED.test(segment))),
    modifiedAt: instant(segments.filter((segment) => UPDATED.test(segment))),
  };
}

function instantIn({ date, time, zone }: WrittenTime, notAfter: string | null, city: string | null): string | null {
  const day = date.length === 10 ? date : latestWithout(date, notAfter);
  const cityZone = city === null ? null : zoneOfCity(city);
  if (day === null || time === null) return day;
  const offset = zone ?? (cityZone === null ? null : offsetAt(cityZone, `${day}T${time}`));
  return offset === null ? day : `${day}T${time}${offset}`;
}

/** The last such day (`MM-DD`) that is not after the given one; null where there is nothing to tell the year by. */
function latestWithout(monthDay: string, notAfter: string | null): string | null {
  if (notAfter === null) return null;
  const year = Number(notAfter.slice(0, 4));
  const candidates = Array.from({ length: YEARS_TO_TRY + 1 }, (_, back) => `${year - back}-${monthDay}`);
  return candidates.find((day) => day <= notAfter && day <= latestDay(day.slice(0, 7))) ?? null;
}
