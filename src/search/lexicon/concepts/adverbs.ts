// Adverbs and words of place, time, manner and degree.
export const adverbs = `
often|a menudo,con frecuencia|often,frequently,oft|souvent,fréquemment|spesso,frequentemente,sovente|muitas vezes,frequentemente,amiúde|||oft,häufig/häufige/häufiger/häufiges/häufigen|~frequent !seldom
seldom|raramente,rara vez|seldom,rarely|rarement|raramente,di rado|raramente|||selten/seltene/seltener/seltenes/seltenen|~rare ~never
sometimes|a veces,a ratos,algunas veces|sometimes,at times|parfois,quelquefois|talvolta,a volte,qualche volta|às vezes|||manchmal,bisweilen|~often ~occasional
long-time|mucho tiempo|long time|longtemps|a lungo,molto tempo|muito tempo|||lange zeit|~time
elsewhere|en otra parte,en otro lugar|elsewhere,somewhere else|ailleurs|altrove|noutro lugar,alhures|||anderswo,woanders|~place
nowhere|en ninguna parte,en ningún lugar,en ningún sitio|nowhere|nulle part|da nessuna parte,in nessun luogo|em nenhum lugar,em parte alguma|||nirgendwo,nirgends|!everywhere
slowly|lentamente,despacio,pausadamente|slowly|lentement,doucement|lentamente/lento,piano,adagio|lentamente,devagar|||langsam|~slow !quickly ~gradually
quickly|rápidamente,deprisa|quickly|vite,rapidement|velocemente,presto,rapidamente,in fretta|rapidamente,depressa|||schnell,rasch|~fast ~soon
approximately|aproximadamente,más o menos,cerca de|approximately,about,circa|environ,à peu près,approximativement|circa,pressappoco,approssimativamente|aproximadamente,cerca|||ungefähr,etwa|~almost
truly|verdaderamente,de veras,realmente,de verdad|truly,really,verily|vraiment,réellement|davvero,veramente,realmente|verdadeiramente,realmente|||wahrlich,wirklich,wahrhaftig|~true ~truth
certainly|ciertamente,sin duda,por cierto|certainly,surely,of course|certainement,bien sûr,sans doute,certes|certamente,senza dubbio|certamente,sem dúvida|||sicherlich,gewiss,bestimmt|~certain ~certainty
fortunately|afortunadamente,por suerte|fortunately,luckily|heureusement|fortunatamente,per fortuna|felizmente,por sorte|||glücklicherweise,zum glück|~lucky ~fortune ~luck
unfortunately|desafortunadamente,lamentablemente|unfortunately|malheureusement|purtroppo,sfortunatamente|infelizmente|||leider,unglücklicherweise|!fortunately
above-all|sobre todo,ante todo|above all,mostly|surtout,avant tout|soprattutto,innanzitutto|sobretudo,acima de tudo|||vor allem|~main
rather|más bien,bastante|rather,quite,fairly|plutôt|piuttosto|antes,bastante|||eher,ziemlich|~enough
therefore|por lo tanto,por consiguiente,por ende,por eso|therefore,thus,hence|donc,par conséquent,c'est pourquoi|dunque,quindi,perciò,pertanto|portanto,por isso|||daher,deshalb|~so.thus
then|entonces,luego,después|then|alors,puis,ensuite|allora,poi|então,depois|||dann,danach,damals|~after
however|sin embargo,no obstante,empero|however,nevertheless,yet|cependant,pourtant,toutefois|tuttavia,però,nondimeno|porém,contudo,no entanto,todavia|||jedoch,allerdings,dennoch|~but
finally|finalmente,por fin,al fin,por último|finally,at last,eventually|enfin,finalement|finalmente,infine,alla fine|finalmente,enfim,por fim|||endlich,schließlich|~end ~last
firstly|primeramente,en primer lugar|firstly,at first|d'abord,premièrement,en premier|innanzitutto,dapprima,in primo luogo|primeiramente,em primeiro lugar|||zuerst,erstens,zunächst|~first
afterwards|después,posteriormente,más tarde|afterwards,afterward,later|après,ensuite,plus tard|dopo/poi,in seguito|depois,em seguida,mais tarde|||nachher,danach,anschließend|~after
meanwhile|mientras tanto,entretanto|meanwhile|pendant ce temps|intanto,nel frattempo|enquanto isso,entretanto|||inzwischen,währenddessen,mittlerweile|~during
while|mientras|while,whilst|tandis que,pendant que|mentre|enquanto|||während|~during
until-now|hasta ahora|until now,so far|jusqu'à présent|finora|até agora|||bis jetzt,bisher|~now
recently|recientemente,hace poco|recently,lately|récemment|recentemente,di recente,da poco|recentemente,há pouco|||kürzlich,neulich|~recent
recent|reciente|recent|récent|recente|recente|||jüngst,neuerlich/neuerliche/neuerlicher/neuerliches/neuerlichen|~new
immediately|inmediatamente,enseguida,al instante,al toque|immediately,at once,straightaway,right away,forthwith|immédiatement,tout de suite,sur-le-champ,aussitôt|immediatamente,subito,all'istante|imediatamente,logo,na hora|||sofort,unverzüglich|~immediate ~right-now ~soon
immediate|inmediato|immediate|immédiat|immediato|imediato|||sofortig/sofortige/sofortiger/sofortiges/sofortigen,unmittelbar/unmittelbare/unmittelbarer/unmittelbares/unmittelbaren|~instant.adj
suddenly|de repente,súbitamente,de pronto|suddenly,all of a sudden|soudain,tout à coup|improvvisamente,all'improvviso,di colpo|de repente,subitamente,de súbito|||plötzlich,auf einmal|~sudden
sudden|súbito,repentino,abrupto|sudden,abrupt|soudain,subit,brusque|improvviso,subito,repentino|súbito,repentino|||plötzlich/plötzliche/plötzlicher/plötzliches/plötzlichen,jäh/jähe/jäher/jähes/jähen
constantly|constantemente,continuamente|constantly,continuously|constamment,sans cesse,continuellement|costantemente,continuamente|constantemente,continuamente|||ständig,stets,andauernd|~constant ~always ~continuous
continuous|continuo,ininterrumpido|continuous,continual,uninterrupted,nonstop|continu/continue,ininterrompu|continuo,ininterrotto|contínuo,ininterrupto|||kontinuierlich/kontinuierliche/kontinuierlicher/kontinuierliches/kontinuierlichen,fortlaufend/fortlaufende/fortlaufender/fortlaufendes/fortlaufenden,ununterbrochen/ununterbrochene/ununterbrochener/ununterbrochenes/ununterbrochenen|~constant ~endless ~perennial
gradually|gradualmente,poco a poco|gradually,bit by bit|graduellement,peu à peu,petit à petit|gradualmente,a poco a poco,man mano|gradualmente,aos poucos|||allmählich,nach und nach|~gradual ~little-by-little ~step-by-step
gradual|gradual,paulatino,progresivo|gradual|graduel/graduelle,progressif|graduale,progressivo|gradual,paulatino|||allmählich/allmähliche/allmählicher/allmähliches/allmählichen,schrittweise/schrittweiser/schrittweises/schrittweisen|~step ~little-by-little
exactly|exactamente,en punto|exactly,precisely|exactement|esattamente,proprio|exatamente|||genau,exakt|~exact ~precise
hardly|apenas|hardly,barely,scarcely|à peine|appena|mal,apenas|||kaum|~almost
namely|a saber,es decir|namely,that is|à savoir,c'est-à-dire|cioè,vale a dire|a saber,isto é|||nämlich,das heißt
mainly|principalmente,mayormente|mainly,primarily,principally,chiefly|principalement,essentiellement|principalmente,soprattutto|principalmente,sobretudo,majoritariamente|||hauptsächlich,vorwiegend|~main
generally|generalmente,por lo general,en general|generally,usually|généralement,d'habitude|generalmente,di solito,in genere|geralmente,em geral|||im allgemeinen,generell,allgemein|~general
entirely|enteramente,totalmente,completamente,del todo|entirely,totally,completely,wholly,fully,utterly|entièrement,totalement,complètement,tout à fait|interamente,totalmente,completamente,del tutto|inteiramente,totalmente,completamente|||völlig,gänzlich,vollständig|~complete ~total ~whole
partly|parcialmente,en parte|partly,partially|partiellement,en partie|in parte,parzialmente|parcialmente,em parte|||teilweise,zum teil|~part !entirely
partial|parcial|partial|partiel/partielle,partial/partiaux|parziale|parcial|||teilweise,partiell/partielle/partieller/partielles/partiellen|!total ~partly
directly|directamente|directly|directement|direttamente|diretamente|||direkt,unmittelbar|~direct
exclusively|exclusivamente|exclusively,solely|exclusivement|esclusivamente|exclusivamente|||ausschließlich,exklusiv|~exclusive
including|incluyendo,incluso|including|y compris,incluant|incluso,compreso|incluindo,inclusive|||einschließlich,inklusive|~to.include
even|incluso,aun,hasta|even|même|perfino,anche|mesmo,até|||sogar,selbst
besides|además,aparte|besides,moreover,furthermore|en outre,de plus,d'ailleurs|inoltre,per di più,oltre|além disso,ademais|||außerdem,überdies,zudem|~also
instead|en cambio,en lugar de|instead|au lieu,plutôt|invece|em vez,em lugar|||stattdessen,anstatt
otherwise|de otro modo|otherwise|autrement,sinon|altrimenti|caso contrário|||andernfalls,sonst
although|aunque|although,though|bien que,quoique|benché,sebbene|embora|||obwohl,obgleich
unless|a menos que|unless|à moins que|a meno che|a menos que|||es sei denn
wherever|dondequiera|wherever|n'importe où|ovunque|onde quer que|||wo auch immer|~everywhere
whenever|cuando quiera,siempre que|whenever|n'importe quand|ogni volta che|sempre que|||wann auch immer,wann immer|~always
whatever|lo que sea,cualquier|whatever,any|quoi que ce soit,n'importe quel|qualunque,qualsiasi|qualquer|||was auch immer
anything|cualquier cosa|anything|n'importe quoi|qualsiasi cosa|qualquer coisa|||irgendetwas,irgendwas|~something
anyone|cualquiera,cualquier persona|anyone,anybody|quiconque,n'importe qui|chiunque|qualquer um|||irgendjemand,irgendwer|~someone
anywhere|en cualquier lugar|anywhere|n'importe où|ovunque,dovunque|em qualquer lugar|||irgendwo|~everywhere ~wherever ~somewhere
somewhere|en algún lugar|somewhere|quelque part|da qualche parte|em algum lugar|||irgendwo|~place
somehow|de algún modo|somehow|d'une certaine façon|in qualche modo|de algum modo|||irgendwie
apart|aparte|apart|à part|a parte|à parte,separado|||auseinander,abseits|~alone
away|lejos,fuera,a lo lejos|away|au loin,loin|via,lontano|embora,longe,para longe|||weg|~far ~distance
aloud|en voz alta|aloud|à haute voix|ad alta voce|em voz alta|||laut,mit lauter stimme|~voice
alongside|al lado de,junto a|alongside,beside,next to|à côté de|accanto,di fianco|ao lado de|||neben|~side
opposite.place|enfrente,frente a|opposite,across from|en face|di fronte,dirimpetto|em frente,defronte|||gegenüber|~front
across|a través de|across|à travers|attraverso|através|||über|~through
throughout|por todo,a lo largo de|throughout|partout,tout au long|durante tutto|por todo|||durchgehend,überall in
within|dentro de|within|dans,dedans|entro,dentro|dentro de|||innerhalb,binnen|~inside
toward.up|hacia arriba|upward,upwards|vers le haut|verso l'alto|para cima|||aufwärts,nach oben|~up !toward.down ~ascent
toward.down|hacia abajo|downward,downwards|vers le bas|verso il basso|para baixo|||abwärts,nach unten|~down ~descent
homeward|hacia casa,a casa,rumbo a casa|homeward,homeward bound|vers la maison|verso casa|para casa|||heimwärts,nach hause|~home ~homeland
onward.up|en adelante|onwards|désormais|in avanti|em diante|||vorwärts,weiter|~forward ~go.onward
ago|hace,atrás|ago|il y a|fa|há,atrás|||vor|~past
since.as|ya que,puesto que|since|puisque|poiché,siccome|já que|||weil
than|que|than|que|che|que|||als
their|su,suyo|their,theirs|leur,leurs|loro|deles,delas|||ihr/ihre/ihrer/ihren|~they
its|su|its|son|suo|seu|||ihr/ihre
both|ambos,los dos|both|les deux,tous les deux,tous deux|entrambi,ambedue,tutti e due|ambos,os dois|||beide/beiden/beides
such|tal|such|tel/telle|tale|tal|||solch/solcher/solches
certain-some|algunos,ciertos|some|quelques,certains|alcuni,qualche|alguns|||einige/einiger,mancher|~few
most|la mayoría|most|la plupart|la maggior parte|a maioria|||die meisten,meist|~majority
majority|mayoría|majority|majorité,plupart|maggioranza|maioria|||mehrheit|!minority
minority|minoría|minority|minorité|minoranza|minoria|||minderheit|~few
less.little|menos,más pequeño|lesser,smaller|moindre,plus petit|minore,più piccolo|menor,mais pequeno|||kleiner,geringer|~less
greater|mayor,más grande|greater,bigger,larger|plus grand|maggiore,più grande,più grandi|maior|||größer,größere|~major ~great ~big
older|mayor,más viejo|older,elder|aîné,plus vieux|più vecchio,maggiore|mais velho|||ältere|~old !younger ~elder
younger|menor,más joven|younger|plus jeune,cadet/cadette|più giovane,minore|mais novo|||jünger,jüngere|~young ~youth ~junior
faster|más rápido,más veloz|faster,quicker|plus vite,plus rapide|più veloce,più rapido|mais rápido|||schneller|~fast ~speed
stronger|más fuerte|stronger|plus fort|più forte|mais forte,mais potente|||stärker|~strong ~strength
brighter|más brillante|brighter|plus brillant|più luminoso|mais brilhante|||heller|~bright ~brilliance
smarter|más listo,más inteligente|smarter,cleverer,wiser|plus malin,plus intelligent|più intelligente,più furbo|mais esperto,mais inteligente|||klüger,schlauer|~smart
higher|más alto|higher|plus haut|più alto|mais alto|||höher|~high ~height
closer|más cerca|closer,nearer|plus près|più vicino|mais perto|||näher|~near
easier|más fácil|easier|plus facile|più facile|mais fácil|||leichter,einfacher|~easy ~simpler
simpler|más simple|simpler|plus simple|più semplice|mais simples|||einfacher|~simple
cleaner.more|más limpio/más limpia|cleaner|plus propre|più pulito|mais limpo/mais limpa|||sauberer|~clean
healthier|más sano,más saludable|healthier|plus sain|più sano,più salutare|mais saudável,mais sadio|||gesünder|~healthy ~health
happier|más feliz|happier|plus heureux|più felice|mais feliz|||glücklicher|~happy ~happiness
sweeter|más dulce|sweeter|plus doux,plus sucré|più dolce|mais doce|||süßer|~sweet ~sweetness
richer|más rico|richer|plus riche|più ricco|mais rico|||reicher|~rich ~wealth
safer|más seguro/más segura|safer|plus sûr/plus sûre|più sicuro/più sicura|mais seguro/mais segura|||sicherer|~safe.secure ~safety
longer|más largo|longer|plus long|più lungo|mais longo|||länger|~long ~length
`
