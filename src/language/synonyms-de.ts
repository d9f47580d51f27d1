/**
 * German words of which one may stand for the other in a sentence of advice: a group a line, `*` takes any ending.
 * For comparing a sentence with the text that it rests on; never for showing, never for search.
 */
export const SYNONYMS = `beginnen | beginnt | begonnen | begann | anfangen | anfängt | angefangen | fangen | fängt an | starten | startet | gestartet | losgehen | geht los
beginn | anfang | start | startpunkt
fragen | fragt | gefragt | nachfragen | nachgefragt | anfragen | erkundigen | erkundigt
frage | anfrage | rückfrage | nachfrage
kontaktieren | kontaktiert | wenden sie sich | sich wenden | kontakt aufnehmen | ansprechen | angesprochen
kontakt | kontakte | kontaktdaten | erreichbarkeit
ansprechpartner | ansprechpartnerin | ansprechperson* | kontaktperson*
zeigen | zeigt | gezeigt | vorzeigen | vorgezeigt | vorlegen | vorgelegt | vorzulegen | legen vor | vorweisen
einreichen | eingereicht | einzureichen | abgeben | abgegeben | abzugeben | einsenden | eingesendet | einwerfen
beantragen | beantragt | beantrage | zu beantragen | antrag stellen | anträge stellen | antrag einreichen | antrag abgeben
antrag | antrags | antrages | anträge | anträgen | gesuch
antragsformular* | antragsvordruck* | formular zum antrag
antragsteller* | antragstellende*
bekommen | bekommt | bekomme | bekam | erhalten | erhält | erhielt | kriegen | kriegt
zahlen | zahlt | gezahlt | bezahlen | bezahlt | auszahlen | ausgezahlt | kosten tragen | trägt die kosten | übernimmt die kosten | kosten übernehmen
bezahlte | bezahlten | bezahlter | bezahltes | vergütete | vergüteten | vergütetes
zahlung | zahlungen | auszahlung | auszahlungen
überweisen | überwiesen | überweist | aufs konto zahlen | überweisung
kostenübernahme | übernahme der kosten
aufbewahren | aufbewahrt | bewahren | behalten | behält | heben | aufheben | verwahren | verwahrt | gut aufbewahren
sammeln | sammelt | gesammelt | zusammentragen | zusammenstellen | zusammenstellt
prüfen | prüft | geprüft | überprüfen | überprüft | kontrollieren | kontrolliert | nachprüfen | durchsehen | nachsehen
entscheiden | entscheidet | entschieden | beschließen | beschließt | entscheidung treffen | trifft die entscheidung
bescheid | bescheide | bescheids | bescheides | entscheidung | entscheidungen | amtliche entscheidung | entscheidung des amtes
bewilligungsbescheid* | bewilligungsschreiben
bewilligen | bewilligt | bewilligung | gewähren | gewährt
ablehnungsbescheid* | ablehnendes schreiben | ablehnender bescheid
brauchen | braucht | brauche | benötigen | benötigt | benötige
bedarf | bedarfe | benötigter betrag
helfen | hilft | geholfen | half | unterstützen | unterstützt | beistehen
hilfe | hilfen | unterstützung | beistand
hilfsangebot* | unterstützungsangebot* | hilfe für geflüchtete
dauern | dauert | gedauert | zeit brauchen | sich hinziehen
dauer | zeitraum | zeitspanne | zeitdauer
endet | enden | endete | geendet | ablaufen | abläuft | abgelaufen | läuft ab | laufen ab | ausläuft | läuft aus | auslaufen
ende | schluss | ablauf
beenden | beendet | aufhören | aufgehört | hört auf | schluss machen
enddatum | endtermin | ablaufdatum | datum des endes
ausfüllen | ausgefüllt | auszufüllen | füllen | füllt | eintragen | eingetragen
unterschreiben | unterschreibt | unterschrieben | unterzeichnen | unterzeichnet | signieren | unterschrift setzen | unterschrift geben
unterschrift | unterschriften | signatur | namenszug
übersetzen | übersetzt | ins deutsche übertragen | übersetzen lassen
übersetzung | übersetzungen | übersetzter text | übersetzte fassung
beeidigt* | vereidigt* | öffentlich bestellt
beglaubigt* | amtlich beglaubigt | mit beglaubigung
beglaubigen | beglaubigung | beglaubigungen
dolmetscher* | sprachmittler* | person zum dolmetschen
dolmetschen | gedolmetscht | dolmetscht | mündlich übersetzen
schicken | schickt | geschickt | senden | sendet | gesendet | gesandt | zusenden | zuschicken | abschicken | verschicken | versenden
warten | wartet | gewartet | abwarten | sich gedulden
wartezeit | wartezeiten | wartedauer
suchen | sucht | gesucht | auf der suche
arbeitssuche | arbeitsuche | jobsuche | stellensuche | suche nach arbeit
arbeitsuchend* | arbeitssuchend* | auf arbeitssuche | auf jobsuche
finden | findet | gefunden | ausfindig machen
wählen | wählt | gewählt | auswählen | ausgewählt | aussuchen | ausgesucht
auswahl | wahl | wahlmöglichkeit*
arbeiten | arbeitet | gearbeitet | jobben | tätig sein | tätig ist | beschäftigt sein | beschäftigt ist
verdienen | verdient | verdiene | lohn bekommen | lohn erhalten
lernen | lernt | gelernt | erlernen | erlernt | üben | geübt
umziehen | umgezogen | umzieht | umzug | umzüge | umzugs | wohnungswechsel | ziehen um | zieht um
wohnen | wohnt | wohne | leben | lebt | wohnhaft
bleiben | bleibt | geblieben | verbleiben | verbleibt
sagen | sagt | gesagt | mitteilen | mitgeteilt | teilen mit | informieren | informiert | melden | meldet | gemeldet | bescheid geben | bescheid sagen
meldung | meldungen | mitteilung | mitteilungen
erzählen | erzählt | berichten | berichtet | schildern | schildert
bericht | berichte | schilderung
zustimmen | zugestimmt | stimmen zu | stimmt zu | einwilligen | einverstanden | ja sagen | einverstanden sein
zustimmung | einwilligung | einverständnis*
ablehnen | abgelehnt | lehnt ab | lehnen ab | verweigern | verweigert | zurückweisen | zurückgewiesen | nein sagen
absage | absagen | ablehnung | ablehnungen | abweisung
fehlen | fehlt | mangeln | mangelt | ausstehen
fehlende | fehlenden | fehlender | fehlendes | ausstehende | ausstehenden
gelten | gilt | galt | gültig sein | ist gültig | ist in kraft | anwendbar | greift
zählen | zählt | gezählt | mitzählen | mitgezählt | mitgerechnet | zählt mit
gilt als | gelten als | zählt als | zählen als | angesehen als | wird behandelt wie
gehören | gehört | gehört zu | gehören zu | ist teil von
hängt | hängen | abhängen | hängt davon ab | abhängig | kommt darauf an | je nach
erklären | erklärt | erläutern | erläutert | verständlich machen
aufschreiben | aufgeschrieben | notieren | notiert | vermerken | schriftlich festhalten
notiz | notizen | vermerk | vermerke | aufzeichnung | aufzeichnungen
mitbringen | mitgebracht | mitzubringen | mitnehmen | mitgenommen | dabei haben | bringen mit | nehmen mit
darf | dürfen | durfte | erlaubt | gestattet | zulässig | zulässige*
erlauben | gestatten | genehmigen | genehmigt | erlaubnis geben | erlaubnis erteilen
verboten | verbietet | untersagt | unzulässig*
verbot | verbote | verbots | untersagung
muss | müssen | musste | ist verpflichtet | sind verpflichtet | hat die pflicht | haben die pflicht
sollte | sollten | ist ratsam | am besten | ist sinnvoll
empfehlen | empfiehlt | empfohlen | wir raten | ratsam
empfehlung | empfehlungen | ratschlag | ratschläge | tipp | tipps
nennen | nennt | genannt | angeben | angegeben | anführen | angeführt
bitten | bittet | gebeten | erbitten | ersuchen
verlangen | verlangt | fordern | fordert | gefordert | einfordern | eingefordert
forderung | forderungen | geldforderung*
antworten | antwortet | geantwortet | reagieren | reagiert | erwidern
antwort | rückmeldung | rückmeldungen | reaktion | reaktionen
holen | geholt | holt | abholen | abgeholt | besorgen | besorgt | beschaffen
beraten | berät | rat geben | beratung geben | beratung anbieten
beratung | beratungen | rat | beratungsgespräch* | beratungsangebot*
beratungsstelle | beratungsstellen | anlaufstelle | anlaufstellen | stelle für beratung
rat holen | beraten lassen | beratung suchen | sich beraten lassen | beratung nutzen
berater | beraterin | beratende | beratungsperson
anrufen | angerufen | anzurufen | rufen sie an | telefonieren | telefoniert | anruf | anrufe
telefonisch | per telefon | am telefon | per anruf
telefonnummer | telefonnummern | rufnummer | rufnummern
verfassen | verfasst | schreibt | geschrieben | aufsetzen
brief | briefe | briefs | briefen | schreiben | schreibens
schriftlich | schriftliche | schriftlichen | schriftlicher | schriftliches | in schriftform | als brief | auf papier
mündlich* | im gespräch gesagt
sprechen | spricht | gesprochen | reden | redet | geredet
besprechen | besprochen | bespricht | beredet | durchsprechen
gespräch | gespräche | gesprächs | unterredung | unterhaltung
lesen | liest | gelesen | durchlesen | durchgelesen
verstehen | versteht | verstanden | begreifen
ansehen | angesehen | anschauen | schauen | schaut | betrachten
vergleichen | vergleicht | verglichen | gegenüberstellen
vergleich | gegenüberstellung
nutzen | nutzt | genutzt | verwenden | verwendet | benutzen | benutzt | gebrauchen
machen | macht | gemacht | tun | tut | getan | erledigen | erledigt
versuchen | versucht | probieren | probiert | ausprobieren
ändern | ändert | geändert | verändern | verändert
änderung | änderungen | veränderung | veränderungen
wechseln | wechselt | gewechselt | umsteigen | wechsel
verlieren | verliert | verloren | einbüßen | abhanden gekommen
verlust | verlusts | wegfall
wegfallen | wegfällt | fällt weg | entfallen | entfällt
verfallen | verfällt | verfall | geht verloren
erlöschen | erlischt | erloschen | wird ungültig
vermeiden | vermeidet | vermieden
verhindern | verhindert | abwenden
bedeuten | bedeutet | heißt | heißen | will sagen
klären | klärt | geklärt | abklären | abgeklärt | klärung
merken | bemerken | bemerkt | fällt auf
glauben | glaubt | denken | denkt | meinen | meint
entstehen | entsteht | entstanden | zustande kommen
geschehen | geschieht | passieren | passiert | vorkommen | vorkommt
verschieben | verschoben | verlegen | aufschieben
wiederholen | wiederholt | nochmal machen | erneut machen | wiederholung | wiederholungen
bestätigen | bestätigt | bescheinigen | bescheinigt
bestätigung | bestätigungen | bescheinigung | bescheinigungen
nachweis | nachweise | nachweises | nachweisen | beleg | belege | belegen | beweis | beweise
erreichen | erreicht | zu erreichen
besuchen | besucht | hingehen | hingegangen | aufsuchen | vorbeigehen | geht hin
teilnehmen | teilgenommen | nimmt teil | nehmen teil | mitmachen | mitgemacht
teilnahme | mitmachen im kurs | kursteilnahme
teilnehmer* | teilnehmende* | kursteilnehmer*
anmelden | angemeldet | anmeldet | anzumelden | registrieren | registriert
anmeldung | anmeldungen | registrierung | registrierungen
abmelden | abgemeldet | abmeldung | abmeldungen
vereinbaren | vereinbart | ausmachen | ausgemacht | abmachen | abgemacht | verabreden | verabredet
vereinbarung | vereinbarungen | abmachung* | absprache*
planen | plant | geplant | vorhaben | vorgesehen
vorbereiten | vorbereitet | bereiten vor | bereitmachen | vorbereitung
ausdrucken | ausgedruckt | drucken | gedruckt
kopieren | kopiert | kopie machen | kopien machen | fotokopieren
kopie | kopien | fotokopie | fotokopien | ablichtung*
herunterladen | heruntergeladen | downloaden | download
hochladen | hochgeladen | laden hoch | upload
speichern | gespeichert | abspeichern | abgespeichert
fotografieren | fotografiert | abfotografieren | foto machen | fotos machen
foto | fotos | bild | bilder | bildern | lichtbild | lichtbilder
kaufen | kauft | gekauft | einkaufen
begleiten | begleitet | mitkommen | mitgehen | begleitung
kümmern | kümmert | sorge tragen | sorgen für
betreuen | betreut | aufpassen auf
ersetzen | ersetzt | erstatten | erstattet | zurückerstatten | erstattung | erstattungen
zurückzahlen | zurückgezahlt | zurückzuzahlen | rückzahlung | rückzahlungen | zahlen zurück | geld zurückgeben
zurückfordern | zurückgefordert | rückforderung | rückforderungen | zurückverlangen
kürzen | gekürzt | kürzt | herabsetzen | herabgesetzt | mindern | gemindert
kürzung | kürzungen | minderung | minderungen | herabsetzung
verlängern | verlängert | länger gültig machen | verlängerung | verlängerungen
erneuern | erneuert | neu ausstellen | neu ausgestellt
ausstellen | ausgestellt | stellt aus | stellen aus | erteilen | erteilt
unterbrechen | unterbrochen | unterbrechung | unterbrechungen
pause | pausen | arbeitspause | ruhepause*
fortsetzen | fortgesetzt | fortführen | weiterführen | weitermachen
bestehen | bestanden | schaffen | geschafft
durchfallen | durchgefallen | fällt durch
bewerben | bewirbt | beworben | bewerbung schicken | bewerbung schreiben
bewerbung | bewerbungen | stellenbewerbung*
bewerber* | bewerbende* | jobbewerber*
bewerbungsunterlagen | bewerbungsmappe | bewerbungspapiere
bewerbungsschreiben | anschreiben | bewerbungsbrief | motivationsschreiben
lebenslauf | lebensläufe | curriculum vitae | tabellarischer lebenslauf
vorstellungsgespräch* | bewerbungsgespräch* | jobinterview* | gespräch zur bewerbung
stellenanzeige* | jobanzeige* | stellenausschreibung* | stelleninserat*
stellenangebot* | jobangebot* | arbeitsangebot* | angebotene stelle
jobportal* | jobbörse* | stellenbörse* | stellenportal*
arbeitgeber | arbeitgebers | arbeitgebern | arbeitgeberin | betrieb | betriebe | betriebs | betriebes | betrieben | firma | firmen | unternehmen | unternehmens | chef | chefin | chefs
vorgesetzte* | teamleitung | teamleiter* | direkter vorgesetzter
arbeitnehmer | arbeitnehmers | arbeitnehmern | arbeitnehmerin* | beschäftigte | beschäftigten | beschäftigter | mitarbeiter | mitarbeitern | mitarbeiterin* | mitarbeitende* | angestellte | angestellten | angestellter
personal | belegschaft | team
kollege | kollegen | kollegin | kolleginnen | arbeitskolleg*
arbeit | job | jobs | stelle | arbeitsplatz | arbeitsplätze | arbeitsstelle | arbeitsstellen | beschäftigung | anstellung
freie stelle | offene stelle | freier arbeitsplatz | unbesetzte stelle
branche | branchen | wirtschaftszweig* | arbeitsbereich*
aufgabe | aufgaben | arbeitsaufgabe* | tätigkeit | tätigkeiten
papier | papiere | papieren | papiers | dokument | dokumente | dokumenten | unterlage | unterlagen | schriftstück*
blatt | blätter | zettel | bogen
kopien der papiere | kopien der dokumente | kopien der unterlagen
urkunde | urkunden
geburtsurkunde* | urkunde der geburt | geburtsschein
heiratsurkunde* | eheurkunde* | trauschein
reisepass | reisepässe | pass | pässe | passes
ausweis | ausweise | ausweisdokument* | ausweispapier* | identitätspapier*
amt | amts | amtes | ämter | ämtern | behörde | behörden
zuständige stelle | zuständige behörde | zuständiges amt | verantwortliche behörde
zuständig | zuständige | zuständigen | verantwortlich | verantwortliche
zuständigkeit | zuständigkeiten | wer zuständig ist
sachbearbeiter* | sachbearbeitung | person im amt | mitarbeiter im amt
arbeitsvermittler* | vermittler | vermittlerin | vermittlungsfachkraft
arbeitsvermittlung | jobvermittlung | vermittlung in arbeit | stellenvermittlung
arbeitsagentur | arbeitsagenturen | agentur für arbeit | arbeitsamt | arbeitsamts
ausländerbehörde | ausländerbehörden | ausländeramt | amt für ausländer
sozialamt | sozialamts | amt für soziales
finanzamt | finanzamts | steueramt
meldebehörde | meldeamt | einwohnermeldeamt
fahrerlaubnisbehörde | führerscheinstelle | führerscheinbehörde
bürgerbüro | bürgeramt | bürgerbüros
gesundheitsamt | amt für gesundheit
krankenkasse | krankenkassen | kasse | kassen | gesundheitskasse
hochschule | hochschulen | universität | universitäten | uni
volkshochschule | vhs | volkshochschulen
handwerkskammer | hwk | kammer für handwerk
industriekammer | ihk | industrie und handelskammer
lasub | landesamt für schule
bamf | bundesamt für migration
zab | zentralstelle
rentenversicherung | drv | rentenkasse
gericht | gerichte | gerichts
anwalt | anwältin | anwälte | rechtsanwalt | rechtsanwältin | rechtsanwälte
polizei | polizeidienststelle | polizeirevier
konsulat | konsulate | konsularstelle
bank | banken | kreditinstitut* | geldinstitut*
verein | vereine | gemeinnütziger verein
geld | gelder | geldmittel
betrag | betrags | beträge | beträgen | summe | summen | geldbetrag | geldsumme
kosten | gebühr | gebühren | preis | preise | ausgaben | unkosten
kostet | gekostet | ist zu zahlen
teuer | teure | kostspielig* | hohe kosten
billig | billige | günstig | preiswert | preiswerte | preisgünstig*
billiger | günstiger | preiswerter
kostenlos* | gratis | kostenfrei* | gebührenfrei* | unentgeltlich* | ohne kosten | kostet nichts
kostenpflichtig* | gebührenpflichtig* | gegen gebühr
unbezahlt* | ohne lohn | ohne bezahlung | unvergütet*
lohn | löhne | lohns | lohnes | gehalt | gehälter | verdienst | arbeitslohn | arbeitsentgelt* | vergütung | bezahlung
mindestlohn | mindestlohns | mindestlöhne | gesetzlicher mindestlohn
bruttolohn | bruttogehalt | brutto | bruttoverdienst
nettolohn | nettogehalt | netto | nettoverdienst | auszahlungsbetrag
stundenlohn | lohn pro stunde | stundensatz | lohn je stunde
monatslohn | monatsgehalt | lohn im monat
lohnabrechnung* | lohnzettel* | gehaltsabrechnung* | lohnstreifen | verdienstabrechnung* | entgeltabrechnung* | gehaltszettel
lohnbüro | lohnbuchhaltung | personalbüro | personalabteilung
lohnfortzahlung | entgeltfortzahlung | weiterzahlung des lohns | lohn bei krankheit
einkommen | einkommens | einkünfte | einkünften
ersparnisse | ersparnissen | erspartes | sparguthaben | gespartes geld
schulden | geldschulden | offene rechnungen
darlehen | darlehens | kredit | kredite | geliehenes geld
zuschuss | zuschüsse | zuschusses | geldzuschuss | finanzieller zuschuss
förderung | förderungen | fördergeld* | finanzielle förderung
fördern | fördert | gefördert | bezuschussen | bezuschusst
leistungen | sozialleistung* | geldleistung* | leistungen vom amt
leistungsberechtigt* | anspruchsberechtigt* | leistung zusteht
anspruch | ansprüche | anspruchs | rechtsanspruch | anrecht
zusteht | zustehen | steht zu | stehen zu | hat anspruch
konto | konten | kontos | bankkonto | girokonto
kontoauszug | kontoauszüge | bankauszug | auszug vom konto
rechnung | rechnungen | zahlungsaufforderung*
quittung | quittungen | kassenbon | zahlungsbeleg*
vorschuss | vorschüsse | abschlagszahlung | vorauszahlung
ratenzahlung | in raten | ratenweise | in teilbeträgen
bargeld | in bar | bar bezahlt | bar zahlen
beitrag | beiträge | beitrags | beiträgen | versicherungsbeitrag | versicherungsbeiträge
abzüge | abzug | abzügen | abgezogen
steuererklärung* | einkommensteuererklärung*
steueridentifikationsnummer* | steueridnr | steuerliche identifikationsnummer
sozialversicherungsnummer* | rentenversicherungsnummer* | sv nummer
krankenversicherung | krankenversicherungsschutz | versicherung bei krankheit
krankenversichert | in der krankenkasse
haftpflichtversicherung* | haftpflicht | private haftpflicht
versicherung | versicherungen | versicherungsschutz
familienversicherung | familienversichert* | mitversichert
unfallversicherung | gesetzliche unfallversicherung | versicherung gegen unfälle
termin | termine | termins | terminen | gesprächstermin | beratungstermin
termin vereinbaren | termin ausmachen | termin buchen | termin machen | terminvereinbarung | terminbuchung
sprechzeit* | sprechstunde* | öffnungszeit*
formular | formulare | formulars | vordruck | vordrucke | formblatt | formblätter
fragebogen | fragebögen | bogen mit fragen
frist | fristen | abgabetermin | abgabefrist | zeitgrenze
fristende | fristablauf | ende der frist | ablauf der frist
fristgerecht* | rechtzeitig | pünktlich | in der frist | innerhalb der frist | fristwahrend
verspätet | zu spät | frist verpasst | frist versäumt
versäumen | versäumt | verpassen | verpasst
kündigungsfrist* | frist der kündigung | frist zum kündigen
kündigungsschreiben* | kündigungsbrief* | schriftliche kündigung
entlassen | entlassung | entlassungen | rauswurf | gefeuert | rausgeworfen | kündigung durch arbeitgeber | kündigung des arbeitgebers | kündigung vom betrieb
kündigen | kündigt | gekündigt | kündigung | kündigungen | kündigung aussprechen
eigenkündigung | selbst kündigen | selbst kündigt | selbst gekündigt
fristlos* | ohne kündigungsfrist
kündigungsschutz | schutz vor kündigung | schutz gegen kündigung
kündigungsschutzklage* | klage gegen kündigung
aufhebungsvertrag | aufhebungsverträge | auflösungsvertrag | aufhebungsvertrags
abfindung | abfindungen | abfindungszahlung
abmahnung | abmahnungen | abgemahnt | abmahnen
arbeitsvertrag | arbeitsverträge | arbeitsvertrags | anstellungsvertrag
vertrag | verträge | vertrags | verträgen
ausbildungsvertrag | ausbildungsverträge | lehrvertrag | berufsausbildungsvertrag
mietvertrag | mietverträge | mietvertrags
vertragsende | ende des vertrags | ablauf des vertrags
befristet* | zeitlich begrenzt | auf zeit | mit enddatum
unbefristet* | ohne enddatum | ohne befristung | zeitlich unbegrenzt
probezeit | probemonate
probearbeit* | probetag* | schnuppertag* | probeweise arbeiten
teilzeit | teilzeitarbeit | teilzeitstelle | teilzeitjob
vollzeit | vollzeitarbeit | vollzeitstelle | volle stelle | vollzeitjob
minijob | minijobs | geringfügige beschäftigung | geringfügig beschäftigt
midijob | midijobs | job im übergangsbereich | übergangsbereich
leiharbeit | zeitarbeit | arbeitnehmerüberlassung
verleihfirma | verleihfirmen | zeitarbeitsfirma | zeitarbeitsfirmen | leiharbeitsfirma | leihfirma
schwarzarbeit | schwarz arbeiten | schwarz beschäftigt | illegale beschäftigung
überstunden | überstunde | mehrarbeit | zusätzliche arbeitsstunden
arbeitszeit | arbeitszeiten | arbeitsstunden | zeit der arbeit
dienstplan | dienstpläne | schichtplan | schichtpläne | arbeitsplan
nachtarbeit | nachtschicht* | nachts arbeiten
arbeitstag | arbeitstage | arbeitstagen | tage mit arbeit
arbeitsbeginn | beginn der arbeit | anfang der arbeit | erster arbeitstag
arbeitsunfall | arbeitsunfälle | unfall im betrieb
arbeitskleidung | berufskleidung | dienstkleidung
arbeitszeugnis* | zeugnis vom arbeitgeber | zeugnis vom betrieb
arbeitslos | arbeitslose | arbeitslosen | arbeitsloser | ohne arbeit | ohne job | erwerbslos | erwerbslose | erwerbslosen
arbeitslosigkeit | erwerbslosigkeit | zeit ohne arbeit
arbeitserlaubnis* | arbeitsgenehmigung* | beschäftigungserlaubnis* | erlaubnis zur arbeit
erlaubnis | erlaubnisse | genehmigung | genehmigungen
karte | karten | plastikkarte | scheckkarte
aufenthaltstitel | aufenthaltstitels | aufenthaltstiteln
fiktionsbescheinigung* | fiktion | fiktionspapier
wohnsitzauflage* | wohnsitzregelung* | wohnsitzverpflichtung*
visum | visa | einreisevisum | sichtvermerk
staatsangehörigkeit | staatsbürgerschaft | nationalität
herkunftsland | heimatland | land der herkunft
ukrainer | ukrainerin | ukrainerinnen | ukrainern | ukrainische staatsangehörige | ukrainische bürger
geflüchtete | geflüchteten | geflüchteter | geflohene*
ausländisch* | aus dem ausland
ausland | im ausland | andere länder
einreise | einreisen | eingereist | reist ein
ausreise | ausreisen | ausgereist | deutschland verlassen
ankunft | ankommen | angekommen | ankam | eintreffen
rückkehr | zurückkehren | zurückgekehrt | zurückkommen | rückreise
reise | reisen | reist | verreisen | fahrt | fahrten
wohnung | wohnungen | mietwohnung* | zuhause
unterkunft | unterkünfte | wohnunterkunft | quartier
vermieter | vermieters | vermieterin | wohnungsgeber | hauseigentümer
wohnungsgeberbestätigung* | vermieterbescheinigung* | bestätigung vom vermieter | bestätigung des vermieters
miete | mieten | mietzahlung* | mietkosten | mietzins
kaution | kautionen | mietkaution | mietsicherheit
nebenkosten | betriebskosten
wohnort | wohnorte | wohnsitz | wohnsitzes
adresse | adressen | anschrift | anschriften | wohnadresse
kind | kinder | kindes | kindern | nachwuchs
minderjährig* | unter achtzehn
volljährig* | erwachsen | erwachsene | erwachsenen
jugendliche | jugendlichen | jugendlicher | junge leute
baby | babys | säugling | säuglinge | neugeborene*
eltern | mutter und vater
ehepartner | ehepartnerin | ehegatte | ehegatten | ehegattin
verheiratet* | in einer ehe
alleinerziehend* | allein erziehend | allein mit kind | allein mit kindern
familie | familien | angehörige | angehörigen | familienangehörige* | familienmitglied*
schwanger | schwangere | schwangeren | erwartet ein kind | schwangerschaft
geburt | geburten | entbindung | entbindungen
menschen | mensch | leute | leuten | personen | person
arzt | ärztin | ärzte | ärzten | arztes | arztpraxis | doktor
kinderarzt | kinderärztin | kinderarztpraxis | arzt für kinder
ärztlich* | vom arzt | von der ärztin
krankenhaus | krankenhäuser | klinik | kliniken
krankheit | krankheiten | erkrankung | erkrankungen | krank | erkrankt
krankschreibung* | krankenschein* | arbeitsunfähigkeitsbescheinigung* | gelber schein | krankgeschrieben
krankmelden | krankmeldung* | krank melden | krankgemeldet
krankengeld | krankengelds | krankengeldes | geld bei krankheit
impfung | impfungen | geimpft | impfen | schutzimpfung*
impfpass | impfpässe | impfausweis* | impfbuch
kita | kitas | kindertagesstätte* | kindergarten | kindergärten
kitaplatz | kitaplätze | betreuungsplatz | betreuungsplätze
kinderbetreuung | betreuung der kinder | betreuung des kindes
tagesmutter | tagesmütter | tagesvater | tagespflegeperson* | kindertagespflege
schule | schulen | schulische einrichtung
schüler | schülern | schülerin* | schulkind*
lehrer | lehrern | lehrerin* | lehrkraft | lehrkräfte | lehrkräften
unterricht | unterrichts | unterrichtsstunde* | schulstunde*
kurs | kurse | kurses | kursen | lehrgang | lehrgänge
deutschkurs* | sprachkurs* | kurs in deutsch
deutschkenntnisse* | kenntnisse in deutsch | deutsch können
sprachniveau* | deutschniveau* | sprachstufe* | niveaustufe*
deutsch lernen | die sprache lernen | deutsch üben
muttersprache* | erstsprache | eigene sprache
weiterbildung | weiterbildungen | fortbildung | fortbildungen
umschulung | umschulungen | umschulen | umgeschult
ausbildung | ausbildungen | berufsausbildung | berufsausbildungen | lehre | lehrausbildung
ausbildungsplatz | ausbildungsplätze | lehrstelle* | ausbildungsstelle*
ausbildungsbetrieb* | lehrbetrieb* | betrieb der ausbildung
auszubildende* | azubi | azubis | lehrling | lehrlinge | lehrlingen
praktikum | praktika | praktikums | praktikumsplatz
praktikant | praktikantin | praktikanten
studium | studiums | studieren | studiert | hochschulstudium
studierende* | student | studenten | studentin*
prüfung | prüfungen | test | tests | examen | examina
einstufungstest* | test zur einstufung | einstufung im test
zertifikat | zertifikate | kurszertifikat* | sprachzertifikat*
diplom | diplome | diploms | hochschuldiplom* | diplomurkunde*
berufsabschluss* | berufsabschlüsse* | beruflicher abschluss | abschluss im beruf
schulabschluss* | schulabschlüsse* | abschluss der schule
schulzeugnis* | zeugnis der schule
anerkennung | berufsanerkennung | anerkennung des berufs | anerkennung des abschlusses
anerkannt | anerkannte | anerkannten | anerkannter
zeugnisbewertung* | bewertung des zeugnisses | bewertung des diploms
gleichwertig | gleichwertige | gleichwertigen | gleichwertigkeit | vergleichbar
reglementiert* | staatlich geregelt | staatlich geregelte
berufserfahrung* | erfahrung im beruf | arbeitserfahrung* | praktische erfahrung
fähigkeiten | fähigkeit | fertigkeit | fertigkeiten
fachkraft | fachkräfte | fachkräften | fachpersonal
führerschein | führerscheins | führerscheine | fahrerlaubnis | fahrerlaubnisse
umtausch | umtauschen | umgetauscht | umschreiben | umschreibung
urlaub | urlaubs | urlaubstag* | erholungsurlaub* | jahresurlaub*
urlaubsanspruch* | anspruch auf urlaub | recht auf urlaub
feiertag | feiertage | feiertagen | gesetzlicher feiertag
schulferien | ferien | ferienzeit
wochenende | wochenenden | samstag und sonntag
werktag | werktage | werktagen | montag bis samstag
kalendertag* | tage im kalender
widerspruch einlegen | widerspruch erheben | widersprechen | widersprochen | legt widerspruch ein
klage | klagen | klagt | klage erheben | klage einreichen | vor gericht gehen | vor gericht ziehen
beschweren | beschwert | beschwerde | beschwerden | sich beklagen
streit | streits | konflikt | konflikte | auseinandersetzung*
benachteiligung | benachteiligungen | benachteiligt | diskriminierung | diskriminierungen | diskriminiert
belästigung* | belästigt | schikane* | schikaniert
gewalt | gewalttat* | gewalttätig*
drohung | drohungen | droht | drohen | gedroht | bedrohung
zeuge | zeugen | zeugin | zeuginnen
bußgeld | bußgelder | geldbuße*
strafbar* | unter strafe | straftat
pflicht | pflichten | verpflichtung | verpflichtungen
regel | regeln | regelung | regelungen | vorschrift | vorschriften | bestimmung | bestimmungen
gesetzlich* | per gesetz | im gesetz geregelt
paragraf | paragrafen | paragraph | paragraphen
gesetzentwurf* | entwurf | geplantes gesetz | entwurf eines gesetzes
ausnahme | ausnahmen | ausnahmefall* | sonderfall | sonderfälle
voraussetzung* | bedingung | bedingungen | vorbedingung*
grund | gründe | grundes | ursache | ursachen
begründung* | begründen | begründet | angabe der gründe
folge | folgen | konsequenz* | auswirkung*
ergebnis* | resultat*
gefahr | gefahren | risiko | risiken
fehler | fehlern | irrtum | irrtümer
problem | probleme | problemen | schwierigkeit*
lösung | lösungen | ausweg | auswege
möglichkeit | möglichkeiten | gelegenheit | option | optionen | chance | chancen
unterschied | unterschiede | abweichung*
vorteil | vorteile | pluspunkt*
nachteil | nachteile | minuspunkt*
zweck | zwecke | ziel | ziele
beispiel | beispiele
zum beispiel | beispielsweise | als beispiel
information | informationen | infos | auskunft | auskünfte | angaben
hinweis | hinweise | hinweisen
liste | listen | aufstellung | verzeichnis* | übersicht*
datum | datums | kalenderdatum
aktenzeichen | geschäftszeichen | vorgangsnummer*
akte | akten | vorgangsakte*
umschlag | umschläge | briefumschlag | kuvert
per post | mit der post | auf dem postweg | postalisch
email | emails | mail | mails | elektronische post | per mail
internetseite* | webseite* | website | websites | homepage
internet | im netz | online
digital* | elektronisch* | auf elektronischem weg
stempel | siegel | amtssiegel | dienstsiegel
vollmacht | vollmachten | bevollmächtigt* | schriftliche vertretung
vollständig* | komplett* | lückenlos*
ganze | ganzen | ganzer | ganzes | gesamte | gesamten | gesamter | gesamtes
notwendig* | nötig | nötige | nötigen | nötiges | erforderlich*
richtig | richtige | richtigen | korrekt* | zutreffend*
falsch | falsche | falschen | falscher | fehlerhaft* | unrichtig* | inkorrekt*
möglich | mögliche | möglichen | machbar*
üblich | übliche | üblichen | normalerweise | gewöhnlich | in der regel | meist | meistens | im normalfall
wichtig* | bedeutsam* | von bedeutung
einfach | einfache | einfachen | leicht | leichte | leichten | unkompliziert*
schwierig | schwierige | schwierigen | schwer | mühsam* | kompliziert*
neue | neuen | neuer | neues | neuartige*
vorhanden* | liegt vor | liegen vor | verfügbar*
eigene | eigenen | eigener | eigenes
mehrere* | einige | einiger | ein paar | etliche*
viele | vielen | zahlreiche* | eine menge
alle | allen | aller | sämtliche*
verschieden* | unterschiedlich* | diverse*
zusätzlich* | weitere | weiteren | weiterer | weiteres | extra
passend* | geeignet*
sicher | sichere | sicheren
gefährlich* | riskant*
gültig | gültige | gültigen | gültiger | gültiges
ungültig* | unwirksam* | nichtig
gültigkeit | geltungsdauer | gültigkeitsdauer
vorläufig* | vorübergehend* | provisorisch* | zeitweilig*
dauerhaft* | auf dauer | langfristig* | für immer
vertraulich* | diskret* | schweigepflicht
anonym* | ohne namen | ohne namensangabe
freiwillig | freiwillige | freiwilligen | aus freien stücken | aus freiem willen
ehrenamt | ehrenamtlich* | freiwilligenarbeit
selbstständig | selbstständige* | selbständig | selbständige* | auf eigene rechnung
selbstständigkeit | selbständigkeit | eigenes unternehmen | eigenes gewerbe
gründen | gegründet | gründung | firma eröffnen | geschäft eröffnen
persönlich | persönliche | persönlichen | in person
offiziell* | amtlich | amtliche | amtlichen | von amts wegen
berechtigt | berechtigte | berechtigten | befugt*
verpflichtend* | obligatorisch* | verbindlich
regelmäßig* | in regelmäßigen abständen | turnusmäßig
automatisch* | von selbst
sofort | umgehend | unverzüglich | sofortig*
schnell | schneller | rasch | zügig | bald | in kürze
langsam* | allmählich
rund | ungefähr | circa | zirka | etwa
genau | genaue | genauen | exakt* | präzise*
mindestens | wenigstens | zumindest | nicht weniger als
höchstens | maximal | nicht mehr als | bis zu
spätestens | allerspätestens | nicht später als
frühestens | nicht früher als | nicht eher als
vorher | zuvor | davor | im voraus | im vorfeld
danach | nachher | anschließend | im anschluss | hinterher
zuerst | zunächst | als erstes | erst einmal
zuletzt | am ende | zum schluss | schließlich
immer | stets | jedes mal
oft | häufig | häufige | oftmals | vielfach
manchmal | gelegentlich | ab und zu | mitunter | hin und wieder
selten | kaum je
nie | niemals | zu keiner zeit
jetzt | derzeit | momentan | zurzeit | aktuell | gegenwärtig
schon | bereits
wieder | erneut | nochmals | noch einmal | nochmal
monatlich* | jeden monat | im monat | pro monat
jährlich* | jedes jahr | im jahr | pro jahr
wöchentlich* | jede woche | in der woche | pro woche
täglich* | jeden tag | am tag | pro tag
innerhalb | binnen | im lauf von
gleichzeitig* | zur selben zeit | zugleich | parallel
außerdem | darüber hinaus | daneben | ferner | überdies | des weiteren
jedoch | allerdings | aber
deshalb | darum | deswegen | daher | aus diesem grund
trotzdem | dennoch | gleichwohl
falls | wenn | sofern
weil | denn | da ja
wegen | aufgrund | auf grund
gemäß | laut | entsprechend
statt | anstatt | anstelle | an stelle von
außer | ausgenommen | mit ausnahme von | abgesehen von
besonders | insbesondere | vor allem
nur | lediglich | ausschließlich | bloß
vielleicht | eventuell | möglicherweise | unter umständen
teilweise | zum teil | teils
zusammen | gemeinsam | miteinander
getrennt* | separat* | einzeln
reicht | reichen | genügt | genügen | ausreichen | ausreichend* | reicht aus | ist genug
sinkt | sinken | gesunken | fällt niedriger aus | weniger werden
steigt | steigen | gestiegen | erhöht sich | höher werden
erhöhen | erhöht | anheben | angehoben | erhöhung | anhebung
berechnen | berechnet | ausrechnen | ausgerechnet | rechnen | berechnung
berücksichtigen | berücksichtigt | einbeziehen | einbezogen | in betracht ziehen
anrechnen | angerechnet | anrechnung | rechnet an
übernehmen | übernimmt | übernommen
bearbeiten | bearbeitet | bearbeitung
bearbeitungszeit* | bearbeitungsdauer* | dauer der bearbeitung
verfahren | verfahrens | prozedur*
nachreichen | nachgereicht | nachträglich einreichen | später einreichen
vorstellen | vorgestellt
einladung | einladungen | eingeladen | einladen
zustellung | zugestellt | zustellen
beachten | beachtet | achten | achten auf | darauf achten
vergessen | vergisst
erinnern | erinnert | erinnerung | mahnen
mahnung | mahnungen | zahlungserinnerung*
verantwortung | verantwortlichkeit*
vertrauen | vertraut | sich verlassen auf
schützen | schützt | geschützt | schutz geben | beschützen
stören | gestört | beeinträchtigen | beeinträchtigt
vorrang | vorrangig* | hat vorrang | geht vor
nachfolgend* | folgend* | anschließende*
zweifel | zweifeln | zweifelt | unsicher sein
kindergeldkasse | familienkasse | kasse für kindergeld
jobwechsel* | arbeitsplatzwechsel* | wechsel der stelle | wechsel des arbeitgebers
nebenjob* | nebentätigkeit* | zweiter job | nebenbeschäftigung*
saisonarbeit | saisonjob* | saisonbeschäftigung
notfall | notfälle | notsituation
rente | renten | rentenzahlung*
rentner* | rentenbezieher*
behinderung* | behindert* | mit handicap
therapie | therapien | psychotherapie | psychotherapien
medikament* | arznei | arzneien | arzneimittel*
schaden | schäden | beschädigung*
sachen | gegenstände | gegenstand
auto | autos | pkw
bus und bahn | öffentlicher nahverkehr | öffentliche verkehrsmittel
fahrkarte* | fahrschein* | ticket | tickets
fahrtkosten* | fahrkosten* | reisekosten* | fahrgeld
sprache | sprachen | sprachlich*
dienstleistung* | service
internetadresse* | webadresse* | link zur seite
kostenvoranschlag* | preisangebot* | voranschlag*
eilantrag | eilantrags | eilanträge | antrag auf eilrechtsschutz | antrag im eilverfahren
überprüfungsantrag* | antrag auf überprüfung
anhörung | anhörungen | gelegenheit zur äußerung
untätigkeitsklage* | klage wegen untätigkeit
prozesskostenhilfe | pkh | hilfe für prozesskosten
beratungshilfeschein* | schein für beratungshilfe | berechtigungsschein für beratungshilfe
rechtsberatung* | rechtlicher rat | juristische beratung
rechtlich* | juristisch*
sozialversicherungspflichtig* | sozialversichert*
führungszeugnis* | polizeiliches führungszeugnis
elternbeitrag* | elternbeiträge* | beitrag der eltern
masernschutz | masernimpfung* | schutz gegen masern
mittagessen* | mittagsverpflegung
allein | alleine | ohne hilfe
ehemalig* | frühere | früheren | früherer | einstig*
lohnt | lohnen | gelohnt | sinnvoll
passt | passen | gepasst | geeignet sein
jemand | irgendjemand | irgendwer
selbst | selber | eigenhändig*
sonst | andernfalls | ansonsten | im anderen fall
zusage | zusagen | zugesagt | positive antwort
verzichten | verzichtet | verzicht
obergrenze* | höchstgrenze* | höchstbetrag* | limit
nachts | in der nacht | bei nacht
abschluss | abschlüsse | abschlusses | bildungsabschluss*
kennen | kennt | gekannt | bekannt
wissen | weiß | gewusst | bescheid wissen
original | originale | originalen | originalpapier* | originaldokument*
besitzen | besitzt | verfügen über | verfügt über
betreffen | betrifft | betroffen
stoppen | stoppt | gestoppt | anhalten | angehalten
treffen sich | sich treffen | zusammenkommen
heute | am heutigen tag | noch heute
fahren | fährt
klar | eindeutig* | deutlich*
dringend* | eilig* | eilt
verständlich* | leicht zu verstehen
hilfreich* | nützlich*
fachleute | experten | expertin* | experte`;
