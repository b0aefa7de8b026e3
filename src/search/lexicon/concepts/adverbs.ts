// Adverbs and words of place, time, manner and degree.
export const adverbs = `
often|a menudo,con frecuencia|often,frequently|souvent,fréquemment|spesso,frequentemente|muitas vezes,frequentemente|||~frequent !seldom
seldom|raramente,rara vez|seldom,rarely|rarement|raramente|raramente
sometimes|a veces|sometimes|parfois,quelquefois|talvolta,a volte,qualche volta|às vezes|||~often
long-time|mucho tiempo|long time|longtemps|a lungo,molto tempo|muito tempo|||~time
elsewhere|en otra parte|elsewhere|ailleurs|altrove|noutro lugar,alhures|||~place
nowhere|en ninguna parte|nowhere|nulle part|da nessuna parte|em nenhum lugar|||!everywhere
slowly|lentamente,despacio|slowly|lentement,doucement|lentamente,piano,adagio|lentamente,devagar|||~slow !quickly
quickly|rápidamente,deprisa|quickly|vite,rapidement|velocemente,presto|rapidamente,depressa|||~fast
approximately|aproximadamente|approximately|environ,à peu près|circa,pressappoco|aproximadamente,cerca|||~almost
truly|verdaderamente,de veras,realmente|truly,really|vraiment,réellement|davvero,veramente|verdadeiramente,realmente|||~true
certainly|ciertamente,sin duda|certainly,surely,of course|certainement,bien sûr,sans doute|certamente,senza dubbio|certamente,sem dúvida|||~certain
fortunately|afortunadamente,por suerte|fortunately,luckily|heureusement|fortunatamente,per fortuna|felizmente,por sorte|||~lucky
unfortunately|desafortunadamente,lamentablemente|unfortunately|malheureusement|purtroppo,sfortunatamente|infelizmente|||!fortunately
above-all|sobre todo,ante todo|above all,mostly|surtout,avant tout|soprattutto|sobretudo|||~main
rather|más bien,bastante|rather,quite,fairly|plutôt|piuttosto|antes,bastante|||~enough
therefore|por lo tanto,por consiguiente|therefore,thus,hence|donc,par conséquent|dunque,quindi,perciò|portanto,por isso|||~so.thus
then|entonces,luego,después|then|alors,puis,ensuite|allora,poi|então,depois|||~after
however|sin embargo,no obstante|however,nevertheless,yet|cependant,pourtant,toutefois|tuttavia,però|porém,contudo,no entanto|||~but
finally|finalmente,por fin,al fin|finally,at last,eventually|enfin,finalement|finalmente,infine,alla fine|finalmente,enfim|||~end
firstly|primeramente,en primer lugar|firstly,at first|d'abord,premièrement|innanzitutto,dapprima|primeiramente|||~first
afterwards|después,posteriormente|afterwards,afterward|après,ensuite|dopo,in seguito|depois,em seguida|||~after
meanwhile|mientras tanto,entretanto|meanwhile|pendant ce temps|intanto,nel frattempo|enquanto isso,entretanto|||~during
while|mientras|while,whilst|tandis que,pendant que|mentre|enquanto|||~during
until-now|hasta ahora|until now,so far|jusqu'à présent|finora|até agora|||~now
recently|recientemente,hace poco|recently,lately|récemment|recentemente,di recente|recentemente|||~recent
recent|reciente|recent|récent|recente|recente|||~new
immediately|inmediatamente,enseguida|immediately,at once,straightaway|immédiatement,tout de suite|immediatamente,subito|imediatamente,logo|||~immediate
immediate|inmediato|immediate|immédiat|immediato|imediato|||~instant.adj
suddenly|de repente,súbitamente|suddenly|soudain,tout à coup|improvvisamente,all'improvviso|de repente,subitamente|||~sudden
sudden|súbito,repentino|sudden,abrupt|soudain,subit|improvviso,subito|súbito,repentino
constantly|constantemente,continuamente|constantly,continuously|constamment,sans cesse|costantemente,continuamente|constantemente,continuamente|||~constant
continuous|continuo|continuous,continual|continu/continue|continuo|contínuo|||~constant
gradually|gradualmente,poco a poco|gradually|graduellement,peu à peu|gradualmente,a poco a poco|gradualmente|||~gradual
gradual|gradual,paulatino|gradual|graduel/graduelle|graduale|gradual|||~step
exactly|exactamente,en punto|exactly,precisely|exactement|esattamente|exatamente|||~exact
hardly|apenas|hardly,barely,scarcely|à peine|appena|mal,apenas|||~almost
namely|a saber,es decir|namely,that is|à savoir,c'est-à-dire|cioè,vale a dire|a saber,isto é
mainly|principalmente,mayormente|mainly,primarily,principally,chiefly|principalement,essentiellement|principalmente|principalmente|||~main
generally|generalmente,por lo general|generally,usually|généralement,d'habitude|generalmente,di solito|geralmente,em geral|||~general
entirely|enteramente,totalmente,completamente|entirely,totally,completely|entièrement,totalement,complètement|interamente,totalmente|inteiramente,totalmente|||~complete
partly|parcialmente,en parte|partly,partially|partiellement,en partie|in parte,parzialmente|parcialmente,em parte|||~part !entirely
partial|parcial|partial|partiel/partielle,partial/partiaux|parziale|parcial|||!total
directly|directamente|directly|directement|direttamente|diretamente|||~direct
exclusively|exclusivamente|exclusively,solely|exclusivement|esclusivamente|exclusivamente|||~exclusive
including|incluyendo,incluso|including|y compris,incluant|incluso,compreso|incluindo,inclusive|||~to.include
even|incluso,aun,hasta|even|même|perfino,anche|mesmo,até
besides|además,aparte|besides,moreover,furthermore|en outre,de plus,d'ailleurs|inoltre,per di più|além disso,ademais|||~also
instead|en cambio,en lugar de|instead|au lieu,plutôt|invece|em vez,em lugar
otherwise|de otro modo|otherwise|autrement,sinon|altrimenti|caso contrário
although|aunque|although,though|bien que,quoique|benché,sebbene|embora
unless|a menos que|unless|à moins que|a meno che|a menos que
wherever|dondequiera|wherever|n'importe où|ovunque|onde quer que|||~everywhere
whenever|cuando quiera,siempre que|whenever|n'importe quand|ogni volta che|sempre que|||~always
whatever|lo que sea,cualquier|whatever,any|quoi que ce soit,n'importe quel|qualunque,qualsiasi|qualquer
anything|cualquier cosa|anything|n'importe quoi|qualsiasi cosa|qualquer coisa|||~something
anyone|cualquiera|anyone,anybody|quiconque,n'importe qui|chiunque|qualquer um|||~someone
anywhere|en cualquier lugar|anywhere|n'importe où|ovunque,dovunque|em qualquer lugar|||~everywhere
somewhere|en algún lugar|somewhere|quelque part|da qualche parte|em algum lugar|||~place
somehow|de algún modo|somehow|d'une certaine façon|in qualche modo|de algum modo
apart|aparte|apart|à part|a parte|à parte,separado|||~alone
away|lejos,fuera|away|au loin,loin|via,lontano|embora,longe|||~far
aloud|en voz alta|aloud|à haute voix|ad alta voce|em voz alta|||~voice
alongside|al lado de,junto a|alongside,beside,next to|à côté de|accanto,di fianco|ao lado de|||~side
opposite.place|enfrente,frente a|opposite,across from|en face|di fronte,dirimpetto|em frente,defronte|||~front
across|a través de|across|à travers|attraverso|através|||~through
throughout|por todo,a lo largo de|throughout|partout,tout au long|durante tutto|por todo
within|dentro de|within|dans,dedans|entro,dentro|dentro de|||~inside
toward.up|hacia arriba|upward,upwards|vers le haut|verso l'alto|para cima|||~up !toward.down
toward.down|hacia abajo|downward,downwards|vers le bas|verso il basso|para baixo|||~down
homeward|hacia casa|homeward|vers la maison|verso casa|para casa|||~home
onward.up|en adelante|onwards|désormais|in avanti|em diante|||~forward
ago|hace,atrás|ago|il y a|fa|há,atrás|||~past
since.as|ya que,puesto que|since|puisque|poiché,siccome|já que
than|que|than|que|che|que
their|su,suyo|their,theirs|leur,leurs|loro|deles,delas|||~they
its|su|its|son|suo|seu
both|ambos|both|les deux|entrambi,ambedue|ambos
such|tal|such|tel/telle|tale|tal
certain-some|algunos,ciertos|some|quelques,certains|alcuni,qualche|alguns|||~few
most|la mayoría|most|la plupart|la maggior parte|a maioria|||~majority
majority|mayoría|majority|majorité|maggioranza|maioria|||!minority
minority|minoría|minority|minorité|minoranza|minoria
less.little|menos|lesser,smaller|moindre,plus petit|minore,più piccolo|menor|||~less
greater|mayor,más grande|greater,bigger,larger|plus grand|maggiore,più grande|maior|||~major
older|mayor,más viejo|older,elder|aîné,plus vieux|più vecchio,maggiore|mais velho|||~old !younger
younger|menor,más joven|younger|plus jeune,cadet/cadette|più giovane,minore|mais novo|||~young
faster|más rápido|faster|plus vite|più veloce|mais rápido|||~fast
stronger|más fuerte|stronger|plus fort|più forte|mais forte|||~strong
brighter|más brillante|brighter|plus brillant|più luminoso|mais brilhante|||~bright
smarter|más listo|smarter|plus malin|più intelligente|mais esperto|||~smart
higher|más alto|higher|plus haut|più alto|mais alto|||~high
closer|más cerca|closer,nearer|plus près|più vicino|mais perto|||~near
easier|más fácil|easier|plus facile|più facile|mais fácil|||~easy
simpler|más simple|simpler|plus simple|più semplice|mais simples|||~simple
cleaner.more|más limpio|cleaner|plus propre|più pulito|mais limpo|||~clean
healthier|más sano|healthier|plus sain|più sano|mais saudável|||~healthy
happier|más feliz|happier|plus heureux|più felice|mais feliz|||~happy
sweeter|más dulce|sweeter|plus doux|più dolce|mais doce|||~sweet
richer|más rico|richer|plus riche|più ricco|mais rico|||~rich
safer|más seguro|safer|plus sûr|più sicuro|mais seguro|||~safe.secure
longer|más largo|longer|plus long|più lungo|mais longo|||~long
`
