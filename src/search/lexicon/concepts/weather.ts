export const weather = `
weather|clima,tiempo|weather,climate|temps,climat|tempo,clima|tempo,clima
climate|clima|climate|climat|clima|clima|||~weather
rain|lluvia|rain,rainfall|pluie|pioggia|chuva|para|jallu|~drizzle ~shower.rain ~raindrop
rainy|lluvioso|rainy|pluvieux|piovoso|chuvoso|||~rain
raindrop|gota de lluvia|raindrop|goutte de pluie|goccia di pioggia|gota de chuva
drizzle|llovizna,garúa,chirimiri|drizzle|bruine,crachin|pioggerella|garoa,chuvisco|iphu,ipu|iphu|~shower.rain ~raindrop
shower.rain|aguacero,chubasco,chaparrón|downpour,rain shower|averse|acquazzone|aguaceiro,pancada de chuva|||~raindrop
rainbow|arco iris,arcoíris|rainbow|arc-en-ciel|arcobaleno|arco-íris|k'uychi,cuychi|kurmi
storm|tormenta,tempestad,temporal|storm,tempest|tempête,orage|tempesta,temporale|tempestade,tormenta
thunderstorm|tormenta eléctrica,tronada|thunderstorm|orage|temporale|trovoada|||<storm ~squall ~cloudburst
tornado|tornado,torbellino|tornado,twister|tornade|tornado|tornado|muyuq wayra,tutuka||~cyclone ~hurricane ~storm ~whirlwind ~typhoon
cyclone|ciclón|cyclone|cyclone|ciclone|ciclone|||~hurricane ~storm ~typhoon ~whirlwind
hurricane|huracán|hurricane|ouragan|uragano|furacão|||~storm ~typhoon ~whirlwind
typhoon|tifón|typhoon|typhon|tifone|tufão|||~storm ~whirlwind
whirlwind|torbellino,remolino|whirlwind|tourbillon|turbine,vortice|redemoinho,turbilhão|muyuq wayra||~whirlpool
whirlpool|remolino,vorágine|whirlpool,maelstrom|tourbillon|mulinello,gorgo|redemoinho|||~vortex
vortex|vórtice|vortex|vortex|vortice|vórtice
blizzard|ventisca,nevasca|blizzard,snowstorm|blizzard,tempête de neige|bufera di neve|nevasca|||~storm ~snow ~hail ~sleet
sandstorm|tormenta de arena|sandstorm|tempête de sable|tempesta di sabbia|tempestade de areia|||<storm
squall|borrasca,ráfaga|squall,gust|bourrasque,rafale|burrasca,raffica|borrasca,rajada|||~storm ~cloudburst
thunder|trueno|thunder|tonnerre|tuono|trovão|qhun,illapa|q'ixu q'ixu|~lightning ~thunderbolt ~flash
thunderbolt|rayo,centella|thunderbolt|foudre|folgore|raio|illapa|illapu|~lightning ~flash
lightning|relámpago,rayo|lightning,flash|éclair,foudre|lampo,fulmine|relâmpago,raio|illapa,lliphlliy|lliju lliju|~flash
wind|viento|wind|vent|vento|vento|wayra,huayra|thaya|~breeze ~sail.noun
windy|ventoso|windy|venteux|ventoso|ventoso|||~wind
breeze|brisa|breeze|brise|brezza|brisa|||~gale ~flurry
zephyr|céfiro|zephyr|zéphyr|zefiro|zéfiro|||~breeze ~wind ~gale ~flurry
gale|vendaval|gale|coup de vent|bufera|vendaval|||~wind ~storm ~flurry
north.wind|viento del norte,tramontana,bóreas,cierzo|north wind|mistral,bise|tramontana,maestrale|vento norte|||<wind
monsoon|monzón|monsoon|mousson|monsone|monção
cloud|nube|cloud|nuage|nuvola,nube|nuvem|phuyu,puyu|qinaya
cloudy|nublado,nuboso|cloudy,overcast|nuageux|nuvoloso|nublado|||~cloud
fog|niebla,neblina|fog|brouillard|nebbia|nevoeiro,neblina|phuyu,pukutay|urpu|~mist ~haze ~cloud
mist|neblina,bruma,niebla|mist,haze|brume|foschia,bruma|névoa,bruma|phuyu||~cloud
snow|nieve|snow|neige|neve|neve|rit'i,riti|khunu|~hail
snowy|nevado|snowy|enneigé,neigeux|nevoso,innevato|nevado|||~snow
snowflake|copo de nieve|snowflake|flocon de neige|fiocco di neve|floco de neve
snowman|muñeco de nieve|snowman/snowmen|bonhomme de neige|pupazzo di neve|boneco de neve
snowball|bola de nieve|snowball|boule de neige|palla di neve|bola de neve
ice|hielo|ice|glace|ghiaccio|gelo|khutu,chullunku|chhullunkha|~frost ~icicle ~iceberg ~glacier
icy|helado,gélido|icy,frosty|glacial,glacé|ghiacciato,gelido|gelado,gélido|||~ice
iceberg|iceberg|iceberg|iceberg|iceberg|iceberg|||~glacier
glacier|glaciar,nevado,ventisquero|glacier|glacier|ghiacciaio|geleira,glaciar|rit'i
icicle|carámbano|icicle|glaçon,stalactite de glace|ghiacciolo|pingente de gelo|chullunku||~iceberg ~glacier
frost|escarcha,helada|frost|givre,gelée|brina,gelo|geada|qasa|juyphi|~icicle ~iceberg ~glacier
freezing|congelante,helado|freezing|glacial|gelido|congelante
hail|granizo|hail|grêle|grandine|granizo|chikchi,runtu|chhijchhi
dew|rocío|dew|rosée|rugiada|orvalho|sulla,chhulla|chhulla
dewdrop|gota de rocío|dewdrop|goutte de rosée|goccia di rugiada|gota de orvalho|||~dew
sunshine|luz del sol,sol|sunshine,sunlight|soleil|luce del sole|luz do sol
sunny|soleado|sunny|ensoleillé|soleggiato|ensolarado|||~sun
sunbeam|rayo de sol|sunbeam,sunray|rayon de soleil|raggio di sole|raio de sol|inti wach'i
moonbeam|rayo de luna|moonbeam|rayon de lune|raggio di luna|raio de lua
moonlight|luz de luna,claro de luna|moonlight|clair de lune|chiaro di luna|luar|killa k'anchay
shade|sombra|shade,shadow|ombre|ombra|sombra|llanthu,llantu|ch'iwi
shadow|sombra|shadow|ombre|ombra|sombra|llanthu|ch'iwi|~shade
heat|calor|heat,warmth|chaleur|calore,caldo|calor|ruphay,q'uñi|junt'u|!cold
hot|caliente,caluroso,cálido|hot|chaud/chaude/chaudes|caldo|quente|q'uñi,ruphaq|junt'u|!cold ~heat
warm|cálido,tibio,templado|warm,lukewarm,tepid|chaud/chaude,tiède|caldo,tiepido|morno,quente,tépido|q'uñi|junt'u|!cool ~hot
cold|frío,helado|cold|froid/froide/froides|freddo|frio|chiri|thaya|~icy
cool|fresco|cool|frais,fraîche|fresco|fresco|chiri||~fresh
drought|sequía|drought|sécheresse|siccità|seca|ch'aki pacha
temperature|temperatura|temperature|température|temperatura|temperatura
thermometer|termómetro|thermometer|thermomètre|termometro|termômetro
flash|destello,relámpago,flash|flash|éclair,flash|lampo,flash|flash,clarão|||~sparkle
ray|rayo|ray,beam|rayon|raggio|raio
turbulence|turbulencia|turbulence|turbulence|turbolenza|turbulência
`
