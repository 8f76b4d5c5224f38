const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What ministers and their ministries are for, in lower case: `trade, industry and energy`. */
export const PORTFOLIO_WORDS = words(
  'affairs agriculture agricultural aid air animal antiquities arts aviation budget business cabinet capital chemical children citizenship civil climate commerce commercial commodities communication communications conservation construction consumer cooperation ' +
    'culture cultural customs defence defense development digital disability drug economic economics economy education electricity emergencies emergency employment energy enterprise environment environmental equality expatriates external family finance finances financial fisheries food foreign forestry forests ' +
    'gender global government growth health heritage higher home homeland housing human immigration industrial industries industry information infrastructure innovation integration interior internal international investment irrigation judicial justice labor labour land lands law legal livestock loan local ' +
    'manpower maritime means media migration military mineral minerals mines mining monetary multilateral municipal municipalities narcotics national natural nuclear nutrition oil parliamentary peace pensions petro-chemical petrochemical petroleum planning police policy political politics ports power private privatization production property public ' +
    'railways reconciliation reconstruction reform reforms refugees regional regions relations religious rehabilitation research resources rights roads rural safety savings science sciences scientific sectoral security services shipping social solidarity special initiatives programmes programs revenue railway postal strategic sport sports statistics supply sustainable tax technology technical telecommunications textiles tourism trade transport transportation treasury urban vocational war water ways welfare women works youth',
);

/** Whose affairs an office may be for: `European and Eurasian Affairs`. */
export const REGION_WORDS = words(
  'african american arab asian eurasian european east eastern latin near middle north northern northeast northwest pacific south southern southeast southwest west western hemisphere central islamic muslim',
);

/** Offices that are called by what they are for, in lower case. */
export const PORTFOLIO_HEADS = words(
  'minister ministers secretary secretaries undersecretary under-secretary undersecretary-general under-secretary-general secretary-general commissioner representative envoy coordinator adviser advisor assistant',
);

/** Bodies whose names tell what they are for. */
export const PORTFOLIO_BODIES = words(
  'ministry department committee commission council agency office bureau directorate organ',
);
