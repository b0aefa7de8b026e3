// Words of companies, shops, money and the market.
export const commerce = `
company|compañía,empresa|company,firm,enterprise|compagnie,entreprise,société,firme|compagnia,azienda,impresa,ditta,società|companhia,empresa,firma|||firmen,unternehmen,gesellschaft|~corporation ~business ~partnership
corporation|corporación|corporation,corp|corporation|corporazione|corporação|||konzern/konzerne|~enterprise
enterprise|empresa|enterprise|entreprise|impresa|empresa|||unternehmen,betrieb/betriebe|~company ~entrepreneur ~business
business|negocio|business|affaires,commerce|affari,affare|negócio|||geschäft/geschäfte|~trade
trade|comercio|trade,commerce|commerce|commercio|comércio|||handel
commercial|comercial|commercial|commercial/commerciaux|commerciale|comercial|||kommerziell,gewerblich|~trade ~business
group|grupo,agrupación|group|groupe|gruppo|grupo|huñu|tama|gruppe/gruppen|~team
consortium|consorcio|consortium|consortium|consorzio|consórcio|||konsortium|~group
holding|holding|holding|holding|holding|holding|||holding|~group
cooperative|cooperativa|cooperative,co-op|coopérative|cooperativa|cooperativa|||genossenschaft/genossenschaften|~association ~to.cooperate
association|asociación,agrupación|association|association|associazione|associação|||verband,verein,vereinigung|~union
foundation|fundación|foundation|fondation|fondazione|fundação|||stiftung/stiftungen|~institution
institute|instituto|institute|institut|istituto|instituto|||institut/institute|~academy
institution|institución|institution|institution|istituzione|instituição|||institution,einrichtung|~institute
agency|agencia|agency|agence|agenzia|agência|||agentur/agenturen|~office
office|oficina,despacho|office,bureau|bureau|ufficio|escritório,gabinete|||büro/büros,amt/ämter
studio|estudio|studio|studio,atelier|studio|estúdio|||studios|~workshop
workshop|taller,obrador|workshop,atelier|atelier|officina,laboratorio,bottega|oficina,ateliê|||werkstatt/werkstätten|~factory ~craft
factory|fábrica,factoría|factory,plant,mill,manufactory|usine,fabrique,manufacture|fabbrica,stabilimento|fábrica,usina|||fabrik/fabriken,werk/werke|~industry
industry|industria|industry|industrie|industria|indústria|||industrie/industrien
industrial|industrial|industrial|industriel/industrielle|industriale|industrial|||industriell|~industry
warehouse|almacén,depósito,bodega,galpón|warehouse,storehouse,depot|entrepôt,dépôt|magazzino,deposito|armazém,depósito|qullqa||lagerhaus,warenlager|~store ~colca
store|tienda,almacén|store|magasin|negozio,magazzino|loja|||laden/läden,geschäft|~shop ~boutique
shop|tienda,negocio|shop,store|boutique,magasin|negozio,bottega|loja|qhatuna wasi||laden/läden,geschäft/geschäfte|~boutique
boutique|boutique|boutique|boutique|boutique|boutique|||boutiquen
grocery|abarrotes,bodega,ultramarinos,pulpería,colmado|grocery,grocer's,corner shop,convenience store|épicerie|drogheria,alimentari|mercearia,empório|||lebensmittelgeschäft,lebensmittelladen|~shop
market|mercado|market,mart|marché|mercato|mercado,feira|qhatu|qhathu|markt/märkte|~supermarket ~fair
little-market|mercadito,minimarket,minimercado|little market,minimarket,minimart,mini market,mini mart|petit marché,supérette|mercatino,minimercato|mercadinho,minimercado|||minimarkt|~market
supermarket|supermercado,súper|supermarket|supermarché|supermercato|supermercado|||supermarkt/supermärkte|~hypermarket
hypermarket|hipermercado|hypermarket|hypermarché|ipermercato|hipermercado|||verbrauchermarkt
bazaar|bazar|bazaar,bazar|bazar|bazar|bazar|||basar/basare|~market ~fair ~supermarket ~flea-market
flea-market|mercado de pulgas,rastro,cachina,tianguis|flea market,swap meet|marché aux puces,brocante|mercatino delle pulci|mercado de pulgas,feira da ladra|||flohmarkt/flohmärkte,trödelmarkt|~market
fair|feria|fair,trade fair,funfair|foire|fiera|feira|qhatu|qhathu|messen,jahrmarkt|~supermarket
shopping-center|centro comercial,centro de compras,mall|shopping center,shopping centre,mall,shopping mall|centre commercial|centro commerciale|centro comercial,shopping|||einkaufszentrum/einkaufszentren|~gallery
gallery|galería|gallery|galerie|galleria|galeria|||galerie/galerien
shopping|compras|shopping|shopping,achats,courses|shopping,acquisti,spese|compras|||einkaufen,einkauf/einkäufe|~purchase ~shopping-center ~shop
purchase|compra|purchase|achat|acquisto|compra|||kauf/käufe|!sale ~buyer
sale|venta|sale|vente|vendita|venda|||verkauf/verkäufe|~seller
sales.bargain|rebajas,liquidación,remate|sales,clearance|soldes|saldi|saldos,liquidação,promoção|||schlussverkauf,ausverkauf|~discount ~sale ~bargain
discount|descuento|discount,rebate|remise,rabais,réduction|sconto,ribasso,riduzione|desconto,abatimento|||rabatt/rabatte,preisnachlass|~offer ~bargain ~low-price
offer|oferta|offer,special offer|offre|offerta|oferta|||angebot/angebote|~promotion ~sales.bargain
promotion|promoción,promo|promotion,promo|promotion,promo|promozione,promo|promoção,promo|||werbeaktion
bargain|ganga,chollo,pichincha|bargain|bonne affaire,aubaine|affare,occasione|pechincha,barganha|||schnäppchen|~offer
price|precio|price|prix|prezzo|preço|||preis/preise|~cost
low-price|precio bajo,precios bajos,bajo precio|low price,low prices|petit prix,petits prix,prix bas|prezzi bassi,basso prezzo|preço baixo|||niedriger preis,niedrigpreis,tiefpreis|~price
cost|costo,coste|cost|coût|costo|custo|||kosten
wholesale|mayorista,al por mayor,mayoreo,al mayor|wholesale,wholesaler|grossiste,en gros|ingrosso,grossista|atacado,atacadista|||großhandel|!retail
retail|minorista,al por menor,menudeo,al detalle,al menudeo|retail,retailer|détail|dettaglio|varejo,retalho|||einzelhandel
brand|marca,marca registrada|brand,trademark,mark|marque|marca,marchio,brand|marca,brand|||marke/marken|~label
logo|logotipo,logo|logo|logo|logo|logotipo,logo||||~brand ~emblem
label|etiqueta,rótulo|label,tag|étiquette|etichetta|etiqueta,rótulo|||etikett/etiketten|~sticker
product|producto|product|produit|prodotto|produto|||produkt/produkte,erzeugnis|~merchandise ~to.produce
merchandise|mercadería,mercancía|merchandise,goods,wares|marchandise|merce,mercanzia|mercadoria|||ware/waren
catalogue|catálogo|catalogue,catalog|catalogue|catalogo|catálogo|||katalog/kataloge
collection|colección|collection|collection|collezione|coleção|||sammlung/sammlungen,kollektion
series|serie|series|série|serie|série|||serie/serien,reihe|~collection
assortment|surtido|assortment,medley|assortiment|assortimento|sortimento|||sortiment/sortimente|~variety
variety|variedad|variety|variété|varietà|variedade|||vielfalt
pack|paquete,pack|pack,package,packet|paquet,pack|pacco,pacchetto|pacote|||packung/packungen,paket/pakete|~box
box|caja|box,case|boîte,caisse|scatola,cassa|caixa|||schachtel/schachteln,kasten,kiste
kit|kit,juego,set|kit,set|kit,nécessaire|kit|kit|||bausatz,set
sample|muestra,espécimen|sample,specimen|échantillon|campione|amostra|||muster,proben
stock|existencias,stock|stock|stock|scorta,stock|estoque|||bestand/bestände,vorrat|~warehouse
supply|suministro,abastecimiento,aprovisionamiento,provisión|supply,provision|fourniture,approvisionnement|fornitura,approvvigionamento|fornecimento,suprimento|||versorgung,lieferung|~supplier
supplier|proveedor,prestador,abastecedor,suministrador|supplier,provider,purveyor|fournisseur,prestataire|fornitore/fornitrice|fornecedor,provedor|||lieferant/lieferanten,anbieter
distribution|distribución|distribution|distribution|distribuzione|distribuição|||vertrieb,verteilung|~supply
distributor|distribuidor|distributor|distributeur/distributrice|distributore|distribuidor|||vertreiber,händler,verteiler|~distribution
logistics|logística|logistics|logistique|logistica|logística|||logistik|~transport
delivery|entrega,reparto,delivery|delivery|livraison|consegna,recapito|entrega,delivery|||lieferung,zustellung|~shipment
home-delivery|entrega a domicilio,envío a domicilio,reparto a domicilio|home delivery|livraison à domicile|consegna a domicilio|entrega em domicílio|||hauslieferung,lieferung nach hause|~delivery ~courier
shipment|envío|shipment,shipping|envoi,expédition|spedizione|envio,remessa|||versand,sendung
import|importación|import|importation|importazione|importação|||importe,einfuhr|!export
export|exportación|export|exportation|esportazione|exportação|||exporte,ausfuhr
production|producción|production|production|produzione|produção|||produktion,herstellung|~manufacturing
producer|productor|producer|producteur/productrice|produttore/produttrice|produtor|||produzent/produzenten,erzeuger|~maker ~production
maker|fabricante,hacedor|maker,manufacturer|fabricant|fabbricante,produttore,fabbricatore|fabricante|||hersteller|~manufacturing ~creator
manufacturing|fabricación,manufactura|manufacturing,manufacture|fabrication,manufacture|fabbricazione,manifattura|fabricação,manufatura|||herstellung,fertigung|~factory
bank.money|banco|bank|banque|banca,banco|banco|||bank/banken|~finance
finance|finanzas|finance|finance|finanza|finanças|||finanzen
financial|financiero|financial|financier/financière|finanziario|financeiro|||finanziell|~finance ~money
money|dinero,plata,guita|money,cash|argent|denaro,soldi|dinheiro|qullqi|qullqi|geld/gelder|~coin ~cash
cash|efectivo,contante,cash|cash|espèces,comptant,liquide|contante|dinheiro vivo|||bargeld|~banknote
coin|moneda|coin|pièce,monnaie|moneta|moeda|||münze/münzen|~cent
little-coin|monedita|little coin|piécette|monetina|moedinha|||münzlein,kleine münze|~coin
currency|moneda,divisa|currency|monnaie,devise|valuta|moeda,divisa|||währung/währungen|~money
banknote|billete|banknote,bill|billet|banconota,biglietto|nota,cédula|||banknote/banknoten,geldschein|~money
dollar|dólar|dollar,buck|dollar|dollaro|dólar|||dollar|~euro
euro|euro|euro|euro|euro|euro
sol.money|sol,nuevo sol|sol,peruvian sol|||||||~dollar
peso.money|peso|peso|peso|peso|peso||||~dollar
pound.money|libra esterlina,libra|pound,pound sterling|livre sterling,livre|sterlina|libra|||pfund|~dollar
franc|franco|franc|franc|franco|franco|||franken,franc|~euro
yen|yen|yen|yen|yen|iene|||yen|~dollar
doubloon|doblón|doubloon|doublon|doblone|dobrão|||dublone/dublonen|~ducat ~florin ~coin
ducat|ducado|ducat|ducat|ducato|ducado|||dukat/dukaten
florin|florín|florin,guilder|florin|fiorino|florim|||gulden,florin|~ducat
cent|centavo,céntimo|cent,penny/pence/pennies|centime,cent|centesimo|centavo,cêntimo
wealth|riqueza,caudal|wealth,riches,affluence|richesse|ricchezza,dovizia|riqueza|qhapaq kay||reichtum/reichtümer|~fortune !poverty ~opulence ~millionaire
poverty|pobreza,miseria,indigencia|poverty|pauvreté,misère|povertà,miseria|pobreza,miséria|||armut|~poor
fortune|fortuna|fortune|fortune|fortuna|fortuna|||vermögen|~treasure
treasury|tesorería|treasury|trésorerie|tesoreria|tesouraria|||schatzkammer,schatzamt|~treasure
prosperity|prosperidad,bonanza,bienandanza|prosperity|prospérité|prosperità|prosperidade|||wohlstand|~wealth ~abundance ~success
prosperous|próspero,floreciente|prosperous,thriving,flourishing|prospère,florissant|prospero,fiorente|próspero,florescente|||wohlhabend,florierend|~prosperity
profit|ganancia,utilidad,lucro,provecho|profit|profit,bénéfice|profitto,guadagno|lucro|||gewinn/gewinne,profit|!loss ~benefit
loss|pérdida|loss|perte|perdita|perda|||verlust/verluste|~to.lose
benefit|beneficio,provecho|benefit|bénéfice,avantage|beneficio|benefício|||nutzen,vorteil|~advantage
advantage|ventaja|advantage|avantage|vantaggio|vantagem|||vorteil/vorteile
saving|ahorro|saving,savings|épargne,économie|risparmio|poupança,economia|||ersparnis,sparen
economy|economía|economy|économie|economia|economia|||wirtschaft,ökonomie|~economical
credit|crédito|credit|crédit|credito|crédito|||kredit/kredite|~loan
loan|préstamo,empréstito|loan|prêt,emprunt|prestito,mutuo|empréstimo|||darlehen,kredit
debt|deuda|debt|dette|debito|dívida|||schuld/schulden|~loan ~mortgage
mortgage|hipoteca|mortgage|hypothèque|ipoteca,mutuo ipotecario|hipoteca|||hypothek/hypotheken|~loan ~credit
payment|pago|payment,pay|paiement|pagamento,versamento|pagamento|||zahlung/zahlungen,bezahlung|~salary
salary|salario,sueldo,remuneración,jornal|salary,wage,pay,paycheck,stipend|salaire|salario,stipendio|salário,ordenado,remuneração|||gehalt/gehälter,lohn/löhne
pension|pensión|pension|pension,retraite|pensione|pensão|||renten,pension
insurance|seguro,seguros|insurance,assurance|assurance|assicurazione|seguro|||versicherung/versicherungen
investment|inversión|investment|investissement|investimento|investimento|||investition/investitionen,anlage,geldanlage|~finance ~saving
capital.money|capital|capital|capital/capitaux|capitale|capital|||kapital|~finance
fund|fondo|fund|fonds|fondo|fundo||||~capital.money
stock-exchange|bolsa de valores|stock exchange,stock market|bourse|borsa valori|bolsa de valores|||börsen|~share.stock
share.stock|acción|share|action|azione|ação|||aktie/aktien,anteil
value|valor|value,worth|valeur|valore|valor|chani|chani|wert/werte|~price
safe.box|caja fuerte,caja de seguridad|safe,strongbox|coffre-fort|cassaforte|cofre|||tresore,geldschrank|~treasure
tax|impuesto,gravamen|tax,levy|impôt|tassa,imposta|imposto|||steuer/steuern|~tribute
account|cuenta|account|compte|conto|conta|||konto/konten|~accountant
bill.invoice|factura|invoice,bill|facture|fattura|fatura|||rechnung/rechnungen
auction|subasta,remate,almoneda|auction|enchère,vente aux enchères|asta|leilão|||auktion/auktionen,versteigerung
exchange|intercambio,cambio,canje|exchange,swap,interchange|échange|scambio|troca,intercâmbio,câmbio|||austausch,tausch|~trade
deal|trato|deal|accord,affaire|accordo,affare|acordo|||geschäft,handel|~agreement
agreement|acuerdo,convenio|agreement,accord|accord|accordo,convenzione|acordo,convênio|||vereinbarung,abkommen,einigung|~pact
pact|pacto|pact|pacte|patto|pacto|||pakt/pakte|~alliance ~contract
contract|contrato|contract,covenant|contrat|contratto|contrato|||vertrag/verträge|~agreement
alliance|alianza|alliance|alliance|alleanza|aliança|||allianz,bündnis,bund|~league
franchise|franquicia|franchise|franchise|franchising|franquia|||franchise
advertising|publicidad,propaganda|advertising,ad|publicité,pub|pubblicità,réclame|publicidade,propaganda|||werbung,reklame|~marketing
marketing|mercadotecnia,mercadeo,marketing,márketing|marketing|marketing|marketing|marketing|||marketing
management|gestión,gerencia,administración,manejo|management|gestion|gestione|gestão,gerência|||verwaltung,leitung,management|~manager
administration|administración|administration|administration|amministrazione|administração|||verwaltung|~management
organization|organización|organization,organisation|organisation|organizzazione|organização|||organisation
project|proyecto|project|projet|progetto|projeto|||projekt/projekte,vorhaben|~plan ~design
plan|plan|plan|plan|piano|plano||||~strategy
strategy|estrategia|strategy|stratégie|strategia|estratégia|||strategie/strategien
solution|solución|solution|solution|soluzione|solução|||lösung/lösungen|!problem ~remedy
problem|problema|problem|problème|problema|problema|||problem
consulting|consultoría|consulting,consultancy|conseil|consulenza,consulting|consultoria|||beratung|~consultant ~advice ~to.consult
advice|consejo,asesoría|advice,counsel|conseil|consiglio|conselho|||ratschlag/ratschläge
support|apoyo,soporte,respaldo,sostén|support|soutien,appui|sostegno,supporto,appoggio|apoio,suporte|||unterstützung,stütze|~help
maintenance|mantenimiento|maintenance,upkeep|entretien,maintenance|manutenzione|manutenção|||wartung,instandhaltung|~repair ~to.repair
laundry|lavandería|laundry,launderette,laundromat|blanchisserie,laverie|lavanderia|lavanderia|||wäscherei,wäsche
dry-cleaning|tintorería,lavado en seco|dry cleaning,dry cleaner's|pressing,nettoyage à sec|lavasecco,tintoria|tinturaria,lavagem a seco|||chemische reinigung,trockenreinigung|~laundry ~to.clean
bookshop|librería|bookshop,bookstore,book shop|librairie|libreria|livraria|||buchhandlung,buchladen
stationery|papelería,librería|stationery,stationer's|papeterie|cartoleria,cancelleria|papelaria|||schreibwaren,papeterie|~paper
hardware-store|ferretería,tlapalería|hardware store,ironmonger,ironmonger's|quincaillerie|ferramenta|ferragens|||eisenwarenhandlung
shoe-shop|zapatería|shoe shop,shoe store,shoestore|magasin de chaussures|calzoleria|sapataria|||schuhgeschäft,schuhladen|~shoe ~footwear
toy-shop|juguetería|toy shop,toy store,toystore|magasin de jouets|negozio di giocattoli|loja de brinquedos|||spielzeugladen,spielwarengeschäft|~toy
flower-shop|florería,floristería,tienda de flores|flower shop,florist's|fleuriste,magasin de fleurs|fioreria,negozio di fiori|floricultura|||blumenladen,blumengeschäft|~florist
furniture-shop|mueblería,tienda de muebles|furniture shop,furniture store|magasin de meubles|mobilificio|loja de móveis|||möbelhaus,möbelgeschäft|~furniture
jewellery-shop|joyería|jewelry store,jeweller's,jewellery shop,jewelry shop,jewellery store|bijouterie,joaillerie|gioielleria|joalheria|||juweliergeschäft,juwelier|~jewel ~jewellery ~jeweler
perfumery|perfumería|perfumery,perfume shop|parfumerie|profumeria|perfumaria|||parfümerie|~perfume ~eau-de-toilette
cheese-shop|quesería,tienda de quesos|cheese shop,cheese dairy,cheesemonger|fromagerie|caseificio|queijaria|||käserei,käseladen|~cheese.maker ~cheese
ice-cream-parlour|heladería|ice cream parlour,ice cream shop,gelateria,ice cream parlor,ice-cream shop|glacier|gelateria|sorveteria,gelataria|||eisdiele,eiscafé|~ice.cream
wine-shop|vinoteca,enoteca,licorería|wine shop,liquor store,wine store,liquor shop,vinotheque|caviste,vinothèque|enoteca|garrafeira|||weinhandlung,vinothek|~wine
tobacconist|tabaquería,estanco|tobacconist,tobacco shop|bureau de tabac|tabaccheria,tabaccaio|tabacaria|||tabakladen,trafik|~tobacco
kiosk|quiosco,kiosco,kiosko|kiosk,newsstand|kiosque|edicola,chiosco|quiosque,banca|||kiosk/kioske
counter|mostrador|counter|comptoir|banco,bancone|balcão|||theke,ladentisch,schalter
showcase|vitrina,escaparate,aparador|showcase,shop window,display case|vitrine|vetrina|vitrine|||vitrine,schaufenster|~display ~exhibition
cart|carrito,carro,carretilla,changuito|cart,trolley|chariot,charrette|carrello,carretto|carrinho|||einkaufswagen,wagen,karren|~wagon
basket|canasta/canasto,cesta/cesto|basket|panier,corbeille|cesto/cesta,cestino,paniere,canestro|cesta/cesto,canastra|||korb/körbe
gift|regalo,obsequio,presente,detalle|gift,present|cadeau|regalo,dono,presente|presente|||geschenk/geschenke|~offering
prize|premio,galardón|prize,award|prix,récompense|premio|prêmio,prémio,galardão|||preis/preise,auszeichnung|~trophy ~medal
bonus|bono,bonificación,prima|bonus|bonus,prime|bonus,premio|bônus,bónus|||bonus,prämie|~prize
coupon|cupón,vale|coupon,voucher|coupon,bon|buono,coupon|cupom,vale,voucher|||gutschein/gutscheine,coupon|~ticket
ticket|boleto,entrada,billete,tíquet,tiquete,ticket|ticket|billet,ticket|biglietto,ticket|bilhete,ingresso,passagem|||karte,fahrkarte,eintrittskarte
pass|pase,abono,salvoconducto|pass|pass,laissez-passer|pass,lasciapassare|passe|||ausweis|~ticket
card|tarjeta|card|carte|carta/carte,tessera|cartão|||karte/karten|~postcard
credit-card|tarjeta de crédito|credit card|carte de crédit|carta di credito|cartão de crédito|||kreditkarte/kreditkarten|~card
`
