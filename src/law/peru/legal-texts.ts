import type { LegalText } from '../rules.ts'

/** The texts that the rules cite by key, and how far each was read. */
export const legalTexts: readonly LegalText[] = [
  {
    key: 'S000', title: 'technical assistance presentation (c. Sept 2018)',
    read: 'full', status: 'office publication',
    since: null, until: null,
  },
  {
    key: 'S001', title: 'trademark legal Q&A (c. 2019)',
    read: 'full', status: 'office publication',
    since: null, until: null,
  },
  {
    key: 'S002', title: 'WIPO/ACE/9/17 anti-piracy presentation (c. early 2014)',
    read: 'full', status: 'office publication',
    since: null, until: null,
  },
  {
    key: 'S003', title: 'prosecution timeline page',
    read: 'full', status: 'office publication',
    since: null, until: null,
  },
  {
    key: 'S004', title: 'INDECOPI information guide, June 2016 (Spanish)',
    read: 'full', status: 'office publication',
    since: null, until: null,
  },
  {
    key: 'D486', title: 'Andean Community Decision 486 (14 Sep 2000, in force 1 Dec 2000)',
    read: 'full Spanish text, 280 articles, via stored copy of the FAO/CAN PDF', status: 'verified',
    since: '2000-12-01', until: null,
  },
  {
    key: 'D689', title: 'Andean Community Decision 689 (2008): lets members adapt some D486 articles (priority restoration, multi-class, optional licence recordal, filing-date cure, DO v. earlier mark)',
    read: 'NOT read; effects inferred from the DL1075 articles that use it', status: 'GK',
    since: null, until: null,
  },
  {
    key: 'DL1075', title: 'Legislative Decree 1075, El Peruano 28 Jun 2008',
    read: 'full text AS ENACTED IN 2008 (OCR). Since is its publication; that its force was tied to the trade agreement with the United States (1 Feb 2009) was not verified', status: 'verified-2008',
    since: '2008-06-28', until: null,
  },
  {
    key: 'DL1075*', title: 'same, but the cited article is in the list amended by DL 1309 (30 Dec 2016), whose text could not be obtained',
    read: '2008 wording only', status: 'VERIFY',
    since: '2016-12-30', until: null,
  },
  {
    key: 'L29316', title: 'Law 29316, El Peruano 14 Jan 2009 (amends DL1075 arts 19, 32, 39, 40, 44, 115; adds 8-A, 25-A, 25-B, 39-A, 120-A)',
    read: 'full', status: 'verified',
    since: '2009-01-14', until: null,
  },
  {
    key: 'DL1212', title: 'Legislative Decree 1212 (24 Sep 2015) art. 6 and repeal clause (DL1075 arts 30, 53, 85, 90 repealed when the gazette decree entered into force)',
    read: 'art. 6, final provisions', status: 'verified',
    since: '2015-09-24', until: null,
  },
  {
    key: 'DL1309', title: 'Legislative Decree 1309 (30 Dec 2016): list of amended/added DL1075 articles only',
    read: 'list of articles from a law-firm report (mondaq 572578)', status: 'VERIFY',
    since: '2016-12-30', until: null,
  },
  {
    key: 'DL1397', title: 'Legislative Decree 1397 (7 Sep 2018): adds geographical indications (IG) and traditional specialities guaranteed (ETG)',
    read: 'secondary reports + cross-references', status: 'VERIFY',
    since: '2018-09-07', until: null,
  },
  {
    key: 'DS071', title: 'Supreme Decree 071-2017-PCM (29 Jun 2017, in force 30 Jun 2017): INDECOPI Electronic Gazette',
    read: 'full', status: 'verified',
    since: '2017-06-30', until: null,
  },
  {
    key: 'RDL1075', title: 'Supreme Decree 059-2017-PCM (29 May 2017): Regulation of DL1075, 19 articles (it is a REGULATION, not a TUO)',
    read: 'full', status: 'verified',
    since: '2017-05-30', until: null,
  },
  {
    key: 'DS170', title: 'Supreme Decree 170-2021-PCM (16 Nov 2021): Regulation of IG and ETG regimes',
    read: 'secondary reports only', status: 'VERIFY',
    since: '2021-11-16', until: null,
  },
  {
    key: 'DL1033', title: 'Legislative Decree 1033 (25 Jun 2008), INDECOPI organisation law, arts 12-19, 35-44',
    read: 'full, updated text', status: 'verified',
    since: '2008-06-25', until: null,
  },
  {
    key: 'DL1092', title: 'Legislative Decree 1092 (28 Jun 2008), border measures',
    read: 'full', status: 'verified',
    since: '2008-06-28', until: null,
  },
  {
    key: 'RDL1092', title: 'Supreme Decree 003-2009-EF, Regulation of DL1092',
    read: 'full. Day of publication from general knowledge: verify', status: 'verified',
    since: '2009-01-13', until: null,
  },
  {
    key: 'DL822', title: 'Legislative Decree 822, Copyright Law, consolidated (incl. DL 1391/2018 and DL 1724/2026)',
    read: 'arts 168-173, 180-191, 204-218', status: 'verified',
    since: null, until: null,
  },
  {
    key: 'LPAG', title: 'Single Ordered Text of Law 27444 approved by DS 006-2026-JUS (El Peruano 30 Apr 2026), which REPEALS DS 004-2019-JUS. Cited as LPAG art. N [old M] where M is the DS 004-2019-JUS number',
    read: 'arts 16-28, 119-140, 207-217 of the new text; same articles of the old one', status: 'verified',
    since: '2026-04-30', until: null,
  },
  {
    key: 'DS029', title: 'Supreme Decree 029-2021-PCM art. 46 as replaced by DS 098-2025-PCM (31 Jul 2025): Mesa Digital Peru receipt hours',
    read: 'art. 46 with all its versions', status: 'verified',
    since: '2025-07-31', until: null,
  },
  {
    key: 'PCA', title: 'Single Ordered Text of Law 27584 (contentious-administrative proceedings), DS 011-2019-JUS, art. 18',
    read: 'art. 18. Day of publication from general knowledge: verify', status: 'verified',
    since: '2019-05-04', until: null,
  },
  {
    key: 'L31724', title: 'Law 31724 (11 Apr 2023): 25 % fee reduction for MYPE',
    read: 'full', status: 'verified',
    since: '2023-04-12', until: null,
  },
  {
    key: 'DL713', title: 'Legislative Decree 713 art. 6-7, as amended by Laws 31381, 31530, 31788, 31822',
    read: 'art. 6-9 current text; the four laws read', status: 'verified',
    since: '1991-11-08', until: null,
  },
  {
    key: 'D2019', title: 'Notification sheet of Resolution 0716-2019/CSD-INDECOPI, file 766072-2018 (public copy)',
    read: 'first page', status: 'verified',
    since: null, until: null,
  },
  {
    key: 'TPI4665', title: 'Resolution 4665-2014/TPI-INDECOPI (15 Dec 2014), mandatory precedent on coexistence agreements',
    read: 'first page + S001 summary', status: 'partly verified',
    since: '2014-12-15', until: null,
  },
  {
    key: 'PRESS', title: 'named press or web page (see the note beside the fact)',
    read: 'excerpt', status: 'secondary',
    since: null, until: null,
  },
  {
    key: 'GK', title: 'general knowledge - verify',
    read: '-', status: 'VERIFY',
    since: null, until: null,
  },
  {
    key: 'LPAG-2019', title: 'Single Ordered Text of Law 27444 approved by DS 004-2019-JUS, repealed by DS 006-2026-JUS',
    read: 'the articles cited here; their numbers stand in brackets in every citation of LPAG', status: 'repealed',
    since: '2019-01-25', until: '2026-04-29',
  },
]
