const acronyms = (list: string): readonly string[] => list.split(' ');

/** Acronyms in the news that name no organization. */
export const THING_ACRONYMS: ReadonlySet<string> = new Set([
  // Illness and care.
  ...acronyms('AIDS HIV TB MERS SARS MPOX PTSD ADHD COPD DNA RNA PPE ICU MRI IVF BCG MMR PCR'),
  // Weapons and machines.
  ...acronyms(
    'IED WMD ICBM IRBM SLBM MIRV UAV UAS USV MRAP IFV ATACMS HIMARS THAAD MANPAD RPG AWACS TNT CBRN UFO USS HMS',
  ),
  // Money and measures.
  ...acronyms('GDP GNP GNI VAT GST CPI PMI IPO ETF ESG FDI LNG LPG EV SUV CO2 CFC UV IQ'),
  // What people are.
  ...acronyms('CEO CFO COO CTO MP MEP PM FM VIP POW MIA IDP NGO LGBT LGBTQ LGBTQI LGBTI LGBTQ+'),
  // Devices and media.
  ...acronyms(
    'TV DVD CD PC IT AI ID PIN SIM SMS GPS VPN URL HTML PDF USB FAQ RSS ATM VR LED LCD HD HDTV CCTV VHS MP3 5G 4G 3G',
  ),
  // Ways to say something in short.
  ...acronyms(
    'PR HR R&D Q&A D&D OK SOS DIY RIP FYI ASAP PS AKA TBA TBD RSVP PHD MD JD MBA SAT GMT EST EDT ET PST PDT PT CET CEST UTC BCE BC',
  ),
  // Treaties, and what they are of.
  ...acronyms(
    'MoU MoUs JCPOA NPT CTBT INF SALT START NAFTA USMCA TPP CPTPP TTIP RCEP CAFTA AGOA SOFA UNSCR MOU MOA FTA DMZ EEZ',
  ),
]);
