/** What no rule reads: the commonest words that are not said as they are spelt. */
const exceptions = new Map(Object.entries({
  one: 'WAN', once: 'WANS', two: 'TU', to: 'TU', do: 'DU', you: 'YU', your: 'YOR', love: 'LAV', lovely: 'LAVLI', lover: 'LAVER', dove: 'DAV', glove: 'GLAV', above: 'ABAV',
  live: 'LIV', give: 'GIV', have: 'HAV', come: 'KAM', some: 'SAM', none: 'NAN', done: 'DAN', son: 'SAN', ton: 'TAN', won: 'WAN', eye: 'AI', eyes: 'AIS', i: 'AI', blue: 'BLU', true: 'TRU',
  the: 'DE', of: 'OV', are: 'AR', who: 'HU', what: 'WAT', was: 'WAS', key: 'KI', people: 'PIPOL', woman: 'WUMAN', women: 'WIMEN', wolf: 'WULF', color: 'KALOR', colour: 'KALOR', honey: 'HANI',
  money: 'MANI', monkey: 'MANKI', mother: 'MATER', brother: 'BRATER', other: 'ATER', another: 'ANATER', country: 'KANTRI', young: 'YANG', touch: 'TAC', double: 'DABOL', trouble: 'TRABOL',
  great: 'GREIT', steak: 'STEIK', break: 'BREIK', bread: 'BRED', head: 'HED', heaven: 'HEVEN', heart: 'HART', bear: 'BER', wear: 'WER', pear: 'PER', sweat: 'SWET', sugar: 'ZUGAR', sure: 'ZUR',
  ocean: 'OZAN', machine: 'MAZIN', magazine: 'MAGASIN', police: 'POLIS', ski: 'SKI', taxi: 'TAKSI', pizza: 'PITSA', cafe: 'KAFE', hotel: 'HOTEL', video: 'VIDEO', radio: 'REIDIO', studio: 'STUDIO',
  baby: 'BEIBI', lady: 'LEIDI', crazy: 'KREISI', happy: 'HAPI', tiny: 'TAINI', tiger: 'TAIGER', spider: 'SPAIDER', pilot: 'PAILOT', pirate: 'PAIRAT', diet: 'DAIET', giant: 'YAIANT', lion: 'LAION', life: 'LAIF',
  now: 'NAU', how: 'HAU', cow: 'KAU', wow: 'WAU', down: 'DAUN', town: 'TAUN', brown: 'BRAUN', crown: 'KRAUN', flower: 'FLAUER', power: 'PAUER', tower: 'TAUER', our: 'AUR', out: 'AUT', house: 'HAUS', mouse: 'MAUS', cloud: 'KLAUD', sound: 'SAUND', mountain: 'MAUNTEN',
  cat: 'KAT', put: 'PUT', push: 'PUZ', pull: 'PUL', full: 'FUL', bull: 'BUL', super: 'SUPER', ultra: 'ULTRA', music: 'MIUSIK', human: 'HIUMAN', future: 'FIUCUR', pure: 'PIUR', cute: 'KIUT', use: 'YUS', new: 'NIU', few: 'FIU', view: 'VIU', beauty: 'BIUTI', beautiful: 'BIUTIFUL',
  cold: 'KOLD', gold: 'GOLD', most: 'MOST', only: 'ONLI', ghost: 'GOST', told: 'TOLD', world: 'WORLD', work: 'WORK', word: 'WORD', door: 'DOR', floor: 'FLOR', blood: 'BLAD', flood: 'FLAD', shoe: 'ZU', shoes: 'ZUS', move: 'MUV', movie: 'MUVI', prove: 'PRUV', lose: 'LUS',
  talk: 'TOK', walk: 'WOK', half: 'HAF', calm: 'KAM', island: 'AILAND', isle: 'AIL', aisle: 'AIL', knight: 'NAIT', know: 'NO', write: 'RAIT', laugh: 'LAF', enough: 'INAF', rough: 'RAF', tough: 'TAF', cough: 'KOF', although: 'OLDO', through: 'TRU',
  ice: 'AIS', iced: 'AIST', icy: 'AISI', any: 'ENI', many: 'MENI', friend: 'FREND', friends: 'FRENDS', said: 'SED', again: 'AGEN', says: 'SES', sew: 'SO', quay: 'KI', buy: 'BAI', guy: 'GAI', guide: 'GAID', build: 'BILD', building: 'BILDING', fruit: 'FRUT', juice: 'YUS', suit: 'SUT', suite: 'SWIT',
}))

/** How the commonest irregular words are said, or undefined. */
export const exception = (word: string): string | undefined => exceptions.get(word)
