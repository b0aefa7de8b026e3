// Words of companies, shops, money and the market.
export const commerce = `
company|compañía,empresa|company,firm,enterprise|compagnie,entreprise,société|compagnia,azienda,impresa,ditta|companhia,empresa|||~corporation ~business
corporation|corporación|corporation,corp|corporation|corporazione|corporação
enterprise|empresa|enterprise|entreprise|impresa|empresa|||~company
business|negocio|business|affaires,commerce|affari,affare|negócio|||~trade
trade|comercio|trade,commerce|commerce|commercio|comércio
commercial|comercial|commercial|commercial/commerciaux|commerciale|comercial|||~trade
group|grupo|group|groupe|gruppo|grupo|huñu|tama|~team
consortium|consorcio|consortium|consortium|consorzio|consórcio|||~group
holding|holding|holding|holding|holding|holding|||~group
cooperative|cooperativa|cooperative,co-op|coopérative|cooperativa|cooperativa|||~association
association|asociación|association|association|associazione|associação|||~union
foundation|fundación|foundation|fondation|fondazione|fundação
institute|instituto|institute|institut|istituto|instituto|||~academy
institution|institución|institution|institution|istituzione|instituição|||~institute
agency|agencia|agency|agence|agenzia|agência|||~office
office|oficina,despacho|office,bureau|bureau|ufficio|escritório,gabinete
studio|estudio|studio|studio,atelier|studio|estúdio|||~workshop
workshop|taller|workshop|atelier|officina,laboratorio|oficina,ateliê|||~factory
factory|fábrica|factory,plant,mill|usine,fabrique|fabbrica|fábrica|||~industry
industry|industria|industry|industrie|industria|indústria
industrial|industrial|industrial|industriel/industrielle|industriale|industrial|||~industry
warehouse|almacén,depósito|warehouse,storehouse,depot|entrepôt,dépôt|magazzino,deposito|armazém,depósito|qullqa||~store
store|tienda,almacén|store|magasin|negozio,magazzino|loja|||~shop ~boutique
shop|tienda|shop|boutique,magasin|negozio,bottega|loja|qhatuna wasi||~boutique
boutique|boutique|boutique|boutique|boutique|boutique
grocery|abarrotes,bodega|grocery|épicerie|drogheria,alimentari|mercearia|||~shop
market|mercado|market,mart|marché|mercato|mercado,feira|qhatu|qhathu|~supermarket ~fair
little-market|mercadito|little market,minimarket,minimart|petit marché,supérette|mercatino|mercadinho|||~market
supermarket|supermercado|supermarket|supermarché|supermercato|supermercado|||~hypermarket
hypermarket|hipermercado|hypermarket|hypermarché|ipermercato|hipermercado
bazaar|bazar|bazaar|bazar|bazar|bazar|||~market ~fair ~supermarket
flea-market|mercado de pulgas,rastro|flea market|marché aux puces|mercatino delle pulci|mercado de pulgas,feira da ladra|||~market
fair|feria|fair|foire|fiera|feira|qhatu|qhathu|~supermarket
shopping-center|centro comercial|shopping center,shopping centre,mall|centre commercial|centro commerciale|centro comercial,shopping|||~gallery
gallery|galería|gallery|galerie|galleria|galeria
shopping|compras|shopping|shopping,achats,courses|shopping,acquisti,spese|compras|||~purchase
purchase|compra|purchase|achat|acquisto|compra|||!sale
sale|venta|sale|vente|vendita|venda
sales.bargain|rebajas|sales|soldes|saldi|saldos,liquidação|||~discount
discount|descuento|discount|remise,rabais|sconto|desconto|||~offer
offer|oferta|offer|offre|offerta|oferta|||~promotion
promotion|promoción|promotion|promotion|promozione|promoção
bargain|ganga|bargain|bonne affaire,aubaine|affare,occasione|pechincha|||~offer
price|precio|price|prix|prezzo|preço|||~cost
low-price|precio bajo,precios bajos|low price,low prices|petit prix,petits prix,prix bas|prezzi bassi,basso prezzo|preço baixo|||~price
cost|costo,coste|cost|coût|costo|custo
wholesale|mayorista,al por mayor|wholesale,wholesaler|grossiste,en gros|ingrosso,grossista|atacado,atacadista|||!retail
retail|minorista,al por menor|retail|détail|dettaglio|varejo,retalho
brand|marca|brand,trademark,mark|marque|marca,marchio|marca|||~label
logo|logotipo,logo|logo|logo|logo|logotipo,logo|||~brand
label|etiqueta|label,tag|étiquette|etichetta|etiqueta,rótulo
product|producto|product|produit|prodotto|produto|||~merchandise
merchandise|mercadería,mercancía|merchandise,goods,wares|marchandise|merce,mercanzia|mercadoria
catalogue|catálogo|catalogue,catalog|catalogue|catalogo|catálogo
collection|colección|collection|collection|collezione|coleção
series|serie|series|série|serie|série
assortment|surtido|assortment|assortiment|assortimento|sortimento|||~variety
variety|variedad|variety|variété|varietà|variedade
pack|paquete|pack,package,packet|paquet,pack|pacco,pacchetto|pacote|||~box
box|caja|box,case|boîte,caisse|scatola,cassa|caixa
kit|kit,juego|kit,set|kit,nécessaire|kit|kit
sample|muestra|sample|échantillon|campione|amostra
stock|existencias,stock|stock|stock|scorta|estoque
supply|suministro,abastecimiento|supply|fourniture,approvisionnement|fornitura|fornecimento,suprimento
supplier|proveedor,prestador|supplier,provider|fournisseur,prestataire|fornitore|fornecedor,provedor
distribution|distribución|distribution|distribution|distribuzione|distribuição
distributor|distribuidor|distributor|distributeur/distributrice|distributore|distribuidor|||~distribution
logistics|logística|logistics|logistique|logistica|logística|||~transport
delivery|entrega,reparto|delivery|livraison|consegna|entrega|||~shipment
home-delivery|entrega a domicilio|home delivery|livraison à domicile|consegna a domicilio|entrega em domicílio|||~delivery
shipment|envío|shipment,shipping|envoi,expédition|spedizione|envio,remessa
import|importación|import|importation|importazione|importação|||!export
export|exportación|export|exportation|esportazione|exportação
production|producción|production|production|produzione|produção|||~manufacturing
producer|productor|producer|producteur/productrice|produttore|produtor|||~maker
maker|fabricante,hacedor|maker,manufacturer|fabricant|fabbricante,produttore|fabricante
manufacturing|fabricación,manufactura|manufacturing,manufacture|fabrication,manufacture|fabbricazione,manifattura|fabricação,manufatura
bank.money|banco|bank|banque|banca,banco|banco|||~finance
finance|finanzas|finance|finance|finanza|finanças
financial|financiero|financial|financier/financière|finanziario|financeiro|||~finance
money|dinero,plata|money,cash|argent|denaro,soldi|dinheiro|qullqi|qullqi|~coin ~cash
cash|efectivo|cash|espèces,comptant|contante|dinheiro vivo
coin|moneda|coin|pièce,monnaie|moneta|moeda
little-coin|monedita|little coin|piécette|monetina|moedinha|||~coin
currency|moneda,divisa|currency|monnaie,devise|valuta|moeda,divisa|||~money
banknote|billete|banknote,bill|billet|banconota|nota,cédula|||~money
dollar|dólar|dollar,buck|dollar|dollaro|dólar|||~euro
euro|euro|euro|euro|euro|euro
sol.money|sol,nuevo sol|sol,peruvian sol||||||~dollar
peso.money|peso|peso|peso|peso|peso|||~dollar
pound.money|libra esterlina,libra|pound,pound sterling|livre sterling,livre|sterlina|libra|||~dollar
franc|franco|franc|franc|franco|franco|||~euro
yen|yen|yen|yen|yen|iene|||~dollar
doubloon|doblón|doubloon|doublon|doblone|dobrão|||~ducat
ducat|ducado|ducat|ducat|ducato|ducado
florin|florín|florin,guilder|florin|fiorino|florim|||~ducat
cent|centavo,céntimo|cent,penny/pence/pennies|centime,cent|centesimo|centavo,cêntimo
wealth|riqueza|wealth,riches|richesse|ricchezza|riqueza|qhapaq kay||~fortune !poverty
poverty|pobreza|poverty|pauvreté|povertà|pobreza
fortune|fortuna|fortune|fortune|fortuna|fortuna|||~treasure
treasury|tesorería|treasury|trésorerie|tesoreria|tesouraria|||~treasure
prosperity|prosperidad|prosperity|prospérité|prosperità|prosperidade|||~wealth
prosperous|próspero|prosperous|prospère|prospero|próspero|||~prosperity
profit|ganancia,utilidad,lucro|profit|profit,bénéfice|profitto,guadagno|lucro|||!loss
loss|pérdida|loss|perte|perdita|perda
benefit|beneficio|benefit|bénéfice,avantage|beneficio|benefício|||~advantage
advantage|ventaja|advantage|avantage|vantaggio|vantagem
saving|ahorro|saving,savings|épargne,économie|risparmio|poupança,economia
economy|economía|economy|économie|economia|economia
credit|crédito|credit|crédit|credito|crédito|||~loan
loan|préstamo|loan|prêt,emprunt|prestito|empréstimo
debt|deuda|debt|dette|debito|dívida
mortgage|hipoteca|mortgage|hypothèque|ipoteca|hipoteca|||~loan
payment|pago|payment,pay|paiement|pagamento|pagamento
salary|salario,sueldo|salary,wage|salaire|salario,stipendio|salário
pension|pensión|pension|pension,retraite|pensione|pensão
insurance|seguro,seguros|insurance|assurance|assicurazione|seguro
investment|inversión|investment|investissement|investimento|investimento|||~finance
capital.money|capital|capital|capital/capitaux|capitale|capital|||~finance
fund|fondo|fund|fonds|fondo|fundo|||~capital.money
stock-exchange|bolsa de valores|stock exchange|bourse|borsa valori|bolsa de valores
share.stock|acción|share|action|azione|ação
value|valor|value,worth|valeur|valore|valor|chani|chani
safe.box|caja fuerte|safe,strongbox|coffre-fort|cassaforte|cofre|||~treasure
tax|impuesto|tax|impôt|tassa,imposta|imposto
account|cuenta|account|compte|conto|conta
bill.invoice|factura|invoice,bill|facture|fattura|fatura
auction|subasta,remate|auction|enchère,vente aux enchères|asta|leilão
exchange|intercambio,cambio|exchange,swap|échange|scambio|troca,intercâmbio
deal|trato|deal|accord,affaire|accordo,affare|acordo|||~agreement
agreement|acuerdo,convenio|agreement,accord|accord|accordo|acordo|||~pact
pact|pacto|pact|pacte|patto|pacto
contract|contrato|contract|contrat|contratto|contrato|||~agreement
alliance|alianza|alliance|alliance|alleanza|aliança
franchise|franquicia|franchise|franchise|franchising|franquia
advertising|publicidad|advertising|publicité,pub|pubblicità|publicidade
marketing|mercadotecnia,mercadeo|marketing|marketing|marketing|marketing
management|gestión,gerencia,administración|management|gestion|gestione|gestão,gerência
administration|administración|administration|administration|amministrazione|administração|||~management
organization|organización|organization|organisation|organizzazione|organização
project|proyecto|project|projet|progetto|projeto|||~plan
plan|plan|plan|plan|piano|plano
strategy|estrategia|strategy|stratégie|strategia|estratégia
solution|solución|solution|solution|soluzione|solução|||!problem
problem|problema|problem|problème|problema|problema
consulting|consultoría|consulting,consultancy|conseil|consulenza|consultoria|||~consultant
advice|consejo,asesoría|advice,counsel|conseil|consiglio|conselho
support|apoyo,soporte|support|soutien,appui|sostegno,supporto|apoio,suporte|||~help
maintenance|mantenimiento|maintenance|entretien,maintenance|manutenzione|manutenção|||~repair
laundry|lavandería|laundry|blanchisserie,laverie|lavanderia|lavanderia
dry-cleaning|tintorería,lavado en seco|dry cleaning|pressing,nettoyage à sec|lavasecco,tintoria|tinturaria,lavagem a seco|||~laundry
bookshop|librería|bookshop,bookstore|librairie|libreria|livraria
stationery|papelería,librería|stationery|papeterie|cartoleria|papelaria
hardware-store|ferretería|hardware store,ironmonger|quincaillerie|ferramenta|ferragens
shoe-shop|zapatería|shoe shop,shoe store|magasin de chaussures|calzoleria|sapataria
toy-shop|juguetería|toy shop,toy store|magasin de jouets|negozio di giocattoli|loja de brinquedos|||~toy
flower-shop|florería,floristería|flower shop|fleuriste|fioreria|floricultura|||~florist
furniture-shop|mueblería|furniture shop,furniture store|magasin de meubles|mobilificio|loja de móveis
jewellery-shop|joyería|jewelry store,jeweller's|bijouterie,joaillerie|gioielleria|joalheria|||~jewel
perfumery|perfumería|perfumery|parfumerie|profumeria|perfumaria|||~perfume
cheese-shop|quesería|cheese shop,cheese dairy|fromagerie|caseificio|queijaria
ice-cream-parlour|heladería|ice cream parlour,ice cream shop|glacier|gelateria|sorveteria,gelataria
wine-shop|vinoteca,enoteca,licorería|wine shop,liquor store|caviste|enoteca|garrafeira
tobacconist|tabaquería,estanco|tobacconist,tobacco shop|bureau de tabac|tabaccheria,tabaccaio|tabacaria
kiosk|quiosco,kiosco|kiosk,newsstand|kiosque|edicola,chiosco|quiosque,banca
counter|mostrador|counter|comptoir|banco,bancone|balcão
showcase|vitrina,escaparate|showcase,shop window|vitrine|vetrina|vitrine
cart|carrito,carro|cart,trolley|chariot,charrette|carrello,carretto|carrinho
basket|canasta,cesta|basket|panier,corbeille|cesto,cestino,paniere|cesta,cesto
gift|regalo,obsequio|gift,present|cadeau|regalo,dono|presente|||~offering
prize|premio|prize,award|prix,récompense|premio|prêmio,prémio|||~trophy
bonus|bono,bonificación|bonus|bonus,prime|bonus,premio|bônus,bónus|||~prize
coupon|cupón|coupon,voucher|coupon,bon|buono,coupon|cupom,vale
ticket|boleto,entrada,billete,tíquet|ticket|billet,ticket|biglietto|bilhete,ingresso
pass|pase,abono|pass|pass,laissez-passer|pass,lasciapassare|passe|||~ticket
card|tarjeta|card|carte|carta,tessera|cartão
credit-card|tarjeta de crédito|credit card|carte de crédit|carta di credito|cartão de crédito|||~card
`
