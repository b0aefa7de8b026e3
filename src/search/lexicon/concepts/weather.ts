export const weather = `
weather|clima,tiempo|weather,climate|temps,climat|tempo,clima|tempo,clima|||wetter|~storm
climate|clima|climate|climat|clima|clima|||klima|~weather
rain|lluvia|rain,rainfall|pluie|pioggia|chuva|para|jallu|regen|~drizzle ~shower.rain ~raindrop
rainy|lluvioso,pluvial|rainy,pluvial|pluvieux|piovoso|chuvoso|||regnerisch|~rain ~wet
raindrop|gota de lluvia|raindrop|goutte de pluie|goccia di pioggia|gota de chuva|||regentropfen
drizzle|llovizna,garúa,chirimiri,calabobos,sirimiri,orvallo|drizzle,mizzle|bruine,crachin|pioggerella|garoa,chuvisco|iphu,ipu|iphu|nieselregen,sprühregen|~shower.rain ~raindrop
shower.rain|aguacero,chubasco,chaparrón,diluvio|downpour,rain shower,cloudburst,deluge|averse|acquazzone|aguaceiro,pancada de chuva|||regenschauer,platzregen|~raindrop
rainbow|arco iris,arcoíris|rainbow|arc-en-ciel|arcobaleno|arco-íris|k'uychi,cuychi|kurmi|regenbogen|~iridescent
storm|tormenta,tempestad,temporal,borrasca|storm,tempest|tempête,orage|tempesta,temporale,burrasca|tempestade,tormenta|||sturm/stürme,unwetter
thunderstorm|tormenta eléctrica,tronada|thunderstorm|orage|temporale|trovoada|||gewitter|<storm ~squall ~cloudburst ~thunder ~lightning
tornado|tornado,torbellino,tromba|tornado,twister|tornade|tornado|tornado|muyuq wayra,tutuka||tornado|~cyclone ~hurricane ~storm ~whirlwind ~typhoon
cyclone|ciclón|cyclone|cyclone|ciclone|ciclone|||zyklon|~hurricane ~storm ~typhoon ~whirlwind
hurricane|huracán|hurricane|ouragan|uragano|furacão|||hurrikan,orkan|~storm ~typhoon ~whirlwind
typhoon|tifón|typhoon|typhon|tifone|tufão|||taifun|~storm ~whirlwind
whirlwind|torbellino,remolino|whirlwind|tourbillon|turbine,vortice|redemoinho,turbilhão|muyuq wayra||wirbelwind|~whirlpool
whirlpool|remolino,vorágine,torbellino|whirlpool,maelstrom,eddy|tourbillon|mulinello,gorgo|redemoinho|||mahlstrom|~vortex
vortex|vórtice|vortex|vortex|vortice|vórtice|||wirbel,vortex|~whirlwind ~spiral
blizzard|ventisca,nevasca,tormenta de nieve,cellisca,viento blanco|blizzard,snowstorm|blizzard,tempête de neige|bufera di neve|nevasca|||schneesturm/schneestürme,blizzard|~storm ~snow ~hail ~sleet ~snowy
sandstorm|tormenta de arena|sandstorm|tempête de sable|tempesta di sabbia|tempestade de areia|||sandsturm|<storm ~desert
squall|borrasca,ráfaga,racha,turbión|squall,gust|bourrasque,rafale|burrasca,raffica|borrasca,rajada|||böe/böen,sturmbö|~storm ~cloudburst ~gale ~rain
thunder|trueno,tronido|thunder|tonnerre|tuono|trovão|qhun,illapa|q'ixu q'ixu||~lightning ~thunderbolt ~flash ~storm
thunderbolt|rayo,centella|thunderbolt,lightning bolt|foudre|folgore|raio|illapa|illapu|donnerkeil,blitzschlag|~lightning ~flash ~ray
lightning|relámpago,rayo,refusilo|lightning,flash,lightning bolt|éclair,foudre|lampo,fulmine|relâmpago,raio|illapa,lliphlliy|lliju lliju||~flash
wind|viento|wind|vent|vento|vento|wayra,huayra|thaya|wind|~breeze ~sail.noun ~windmill
windy|ventoso|windy|venteux|ventoso|ventoso|||windig/windige|~wind
breeze|brisa,vientecillo|breeze|brise|brezza|brisa|||brise|~gale ~flurry
zephyr|céfiro|zephyr|zéphyr|zefiro|zéfiro|||zephir,zephyr|~breeze ~wind ~gale ~flurry
gale|vendaval,ventarrón,galerna|gale,windstorm|coup de vent|bufera|vendaval|||sturm|~wind ~storm ~flurry
north.wind|viento del norte,tramontana,bóreas,cierzo,aquilón|north wind,boreas,tramontana|mistral,bise|tramontana,maestrale|vento norte|||nordwind|<wind
monsoon|monzón|monsoon|mousson|monsone|monção|||monsun|~rain
cloud|nube|cloud|nuage|nuvola,nube|nuvem|phuyu,puyu|qinaya|wolke
cloudy|nublado,nuboso|cloudy,overcast|nuageux|nuvoloso|nublado|||bewölkt,wolkig|~cloud
fog|niebla,neblina,camanchaca|fog|brouillard|nebbia|nevoeiro,neblina|phuyu,pukutay|urpu|nebel|~mist ~haze ~cloud
mist|neblina,bruma,niebla,calima|mist,haze|brume|foschia,bruma|névoa,bruma|phuyu||dunst,nebel|~cloud
snow|nieve|snow|neige|neve|neve|rit'i,riti|khunu|schnee|~hail ~snowflake ~ice ~frost
snowy|nevado,níveo|snowy,snow-covered,snow-capped|enneigé,neigeux|nevoso,innevato|nevado|||verschneit,schneebedeckt|~snow ~white ~wintry
snowflake|copo de nieve,copo,copito de nieve|snowflake|flocon de neige|fiocco di neve|floco de neve|||schneeflocke|~frost
snowman|muñeco de nieve,hombre de nieve|snowman/snowmen|bonhomme de neige|pupazzo di neve|boneco de neve|||schneemann/schneemänner|~snow
snowball|bola de nieve,bolita de nieve|snowball|boule de neige|palla di neve|bola de neve|||schneeball/schneebälle|~snow
ice|hielo|ice|glace|ghiaccio|gelo|khutu,chullunku|chhullunkha||~frost ~icicle ~iceberg ~glacier
icy|helado,gélido,glacial|icy,frosty,glacial|glacial,glacé|ghiacciato,gelido|gelado,gélido|||eisig/eisige/eisiger|~ice ~freezing
iceberg|iceberg|iceberg|iceberg|iceberg|iceberg|||eisberg|~glacier
glacier|glaciar,nevado,ventisquero,helero|glacier|glacier|ghiacciaio|geleira,glaciar|rit'i||gletscher|~glacial
icicle|carámbano,chupón de hielo|icicle|glaçon,stalactite de glace|ghiacciolo|pingente de gelo|chullunku||eiszapfen|~iceberg ~glacier
frost|escarcha,helada|frost,hoarfrost|givre,gelée|brina,gelo|geada|qasa|juyphi|frost,raureif|~icicle ~iceberg ~glacier ~icy
freezing|congelante,helado|freezing,ice-cold,gelid|glacial|gelido|congelante|||eiskalt,frostig|~to.freeze
hail|granizo,pedrisco|hail,hailstone|grêle|grandine|granizo|chikchi,runtu|chhijchhi|hagel|~ice
dew|rocío|dew|rosée|rugiada|orvalho|sulla,chhulla|chhulla|tau|~drop
dewdrop|gota de rocío|dewdrop|goutte de rosée|goccia di rugiada|gota de orvalho|||tautropfen|~dew
sunshine|luz del sol,sol,resol|sunshine,sunlight|soleil|luce del sole|luz do sol|||sonnenschein,sonnenlicht|~sun ~sunbeam ~sunny
sunny|soleado|sunny|ensoleillé|soleggiato|ensolarado|||sonnig/sonnige/sonniger|~sun
sunbeam|rayo de sol|sunbeam,sunray,ray of sunshine,sun ray|rayon de soleil|raggio di sole|raio de sol|inti wach'i||sonnenstrahl/sonnenstrahlen|~ray ~sunny
moonbeam|rayo de luna|moonbeam|rayon de lune|raggio di luna|raio de lua|||mondstrahl|~moonlight
moonlight|luz de luna,claro de luna|moonlight|clair de lune|chiaro di luna|luar|killa k'anchay||mondlicht,mondschein|~moon ~lunar
shade|sombra|shade,shadow|ombre|ombra|sombra|llanthu,llantu|ch'iwi|schatten|~dark
shadow|sombra|shadow|ombre|ombra|sombra|llanthu|ch'iwi|schatten|~shade ~silhouette
heat|calor,calidez|heat,warmth|chaleur|calore,caldo|calor|ruphay,q'uñi|junt'u|hitze,wärme|!cold ~warm ~heater
hot|caliente,caluroso,cálido|hot|chaud/chaude/chaudes|caldo|quente|q'uñi,ruphaq|junt'u|heiß/heiße/heißer/heißes|!cold ~heat
warm|cálido,tibio/tibia,templado|warm,lukewarm,tepid|chaud/chaude,tiède|caldo,tiepido|morno,quente,tépido|q'uñi|junt'u|warme/warmer/warmen|!cool ~hot
cold|frío,helado|cold|froid/froide/froides|freddo|frio|chiri|thaya|kalt/kalte/kalter/kaltes/kalten|~icy ~freezing ~cool
cool|fresco|cool|frais,fraîche|fresco|fresco|chiri||kühl/kühle/kühler/kühles/kühlen|~fresh
drought|sequía|drought|sécheresse|siccità|seca|ch'aki pacha||dürre,trockenheit|~dry
temperature|temperatura|temperature|température|temperatura|temperatura|||temperatur|~thermometer
thermometer|termómetro|thermometer|thermomètre|termometro|termômetro|||thermometer
flash|destello,relámpago,flash,fulgor,chispazo|flash,gleam,glint|éclair,flash|lampo,flash|flash,clarão||||~sparkle ~ray
ray|rayo|ray,beam|rayon|raggio|raio|||strahl/strahlen|~radiant ~laser
turbulence|turbulencia|turbulence|turbulence|turbolenza|turbulência|||turbulenz
`
