/**
 * English words of which one may stand for the other in a sentence of advice: a group a line, `*` takes any ending.
 * For comparing a sentence with the text that it rests on; never for showing, never for search.
 */
export const SYNONYMS = `start | starts | started | starting | begin | begins | began | begun | beginning | commenc*
ask | asks | asked | asking | inquir* | enquir* | put the question
get in touch | contact | contacts | contacted | contacting | reach out | turn to
show | shows | showed | shown | showing | present | presents | presented | produce
hand in | hands in | handed in | submit* | submission | file | files | filed | turn in | lodge | lodged
apply for | applies for | applied for | applying for | request | requests | requested | make an application
get | gets | got | getting | receiv* | obtain* | be given | is given | are given
pay | pays | paid | paying | bear the cost | bear the costs | cover | covers | covered | covering | meet the cost
keep | keeps | kept | keeping | hold on to | store | stores | stored | put away | retain*
check | checks | checked | checking | look over | go through | examine | examines | examined | examining | inspect* | verif*
decide | decides | decided | deciding | make a decision | take a decision | rule on
need | needs | needed | needing | require | requires | required | requiring
help | helps | helped | helping | support | supports | supported | supporting | assist | assists | assisted | assisting
help | support | assistance | aid
last | lasts | lasted | lasting | take time | takes time | go on for | goes on for
end | ends | ended | ending | finish | finishes | finished
expire | expires | expired | expiring | run out | runs out | ran out | lapse | lapses | lapsed
fill in | fills in | filled in | filling in | fill out | filled out | complete the form
sign | signs | signed | signing | put your name | put your signature | signature
signature | signatures | unterschrift | signed name
translate | translates | translated | translating | put into german
send | sends | sent | sending | mail | mails | mailed | post | posts | posted | forward | forwards
wait | waits | waited | waiting | be patient
look for | looks for | looked for | looking for | search | searches | searched | searching | seek | seeks | sought | seeking
find | finds | found | finding | come across | discover* | locate | locates | located
choose | chooses | chose | chosen | choosing | pick | picks | picked | select | selects | selected | opt for
work | works | worked | working | be employed | is employed | are employed | have a job | has a job
earn | earns | earned | earning | make money | be paid | bring home
learn | learns | learned | learnt | learning | study | studies | studied | studying
move | moves | moved | moving | relocat* | move house | change address
live | lives | lived | living | reside | resides | resided | have your home | be at home
stay | stays | stayed | staying | remain | remains | remained | remaining
report | reports | reported | reporting | tell | tells | told | telling | inform | informs | informed | informing | notify | notifies | notified | let know
say | says | said | saying | state | states | stated | mention | mentions | mentioned
agree | agrees | agreed | agreeing | consent | consents | consented | give consent | say yes
consent | approval | agreement | zustimmung
refuse | refuses | refused | refusing | turn down | turns down | turned down | reject | rejects | rejected | rejecting | declin*
refusal | rejection | ablehnung | negative decision
be missing | is missing | are missing | missing | lack | lacks | lacked | lacking | absent
be valid | is valid | are valid | valid | apply | applies | applied | hold good | in force | in effect
count | counts | counted | counting | be counted | is counted | are counted | be included
count as | counts as | counted as | be regarded as | regarded as | considered as | seen as | treated as | deemed
belong | belongs | belonged | belonging | be part of | is part of | are part of
depend | depends | depended | depending | hinges on | subject to
explain | explains | explained | explaining | make clear | makes clear | set out | spell out
note down | notes down | noted down | write down | writes down | wrote down | written down | jot down | put in writing
bring | brings | brought | bringing | bring along | take along | take with you | carry with you
meet | meets | met | meeting | get together | see each other
allow | allows | allowed | allowing | let | lets | letting | permitted | authoris* | authoriz*
forbid | forbids | forbade | forbidden | prohibit* | ban | bans | banned
write | writes | wrote | written | writing
call | calls | called | calling | phone | phones | phoned | ring | rings | rang | telephon*
read | reads | reading | look through | go through
speak | speaks | spoke | spoken | speaking | talk | talks | talked | talking
attend | attends | attended | attending | go to | goes to | visit | visits | visited
take part | takes part | took part | taking part | participat* | join in | attend
join | joins | joined | joining | become a member | sign up
sign up | signs up | signed up | register | registers | registered | registering | enrol | enrols | enrolled | anmeld*
registration | enrolment | anmeldung | registering
deregister | deregisters | deregistered | abmeldung
change | changes | changed | changing | alter | alters | altered | modif* | amend*
switch | switches | switched | switching | changeover | swap | swaps | swapped
replace | replaces | replaced | replacing | take the place | substitut* | stand in for
give | gives | gave | given | giving | hand over | hands over | handed over | pass on
return | returns | returned | returning | give back | gives back | gave back | hand back
come back | comes back | came back | return | returns | returned | go back
repay | repays | repaid | repaying | pay back | pays back | paid back | repayment
refund | refunds | refunded | reimburs* | pay back | erstattung
claim back | claims back | ask back | demand back | reclaim*
demand | demands | demanded | demanding | insist | insists | insisted | call for
complain | complains | complained | complaining | make a complaint | complaint | complaints | beschwerde
object | objects | objected | objecting | objection | objections | widerspruch | widersprüche | lodge an objection
sue | sues | sued | suing | go to court | goes to court | take to court | file a lawsuit | klage
lawsuit | court action | klage | court claim | legal action
court | courts | gericht | tribunal
judge | judges | richter
advise | advises | advised | advising | give advice | gives advice | counsel | counsels | counselled
recommend* | suggest* | advise | advises | advised | propos*
offer | offers | offered | offering | provide | provides | provided | providing | make available
supply | supplies | supplied | provide | provides | provided | furnish
grant | grants | granted | granting | award | awards | awarded | approv*
approve | approves | approved | approving | give approval
issue | issues | issued | issuing | hand out | make out | made out | ausgestellt
confirm | confirms | confirmed | confirming | confirmation | bestätig*
prove | proves | proved | proven | proving | give proof | show proof
proof | proofs | evidence | nachweis | nachweise
cancel | cancels | cancelled | cancelling | call off | calls off | called off
postpone | postpones | postponed | put off | push back | delay | delays | delayed | reschedul*
extend | extends | extended | extending | prolong* | renew | renews | renewed | renewing
extension | renewal | prolongation | verlängerung
stop | stops | stopped | stopping | cease | ceases | ceased | halt
continue | continues | continued | continuing | go on | goes on | went on | carry on | keep going | keeps going
suspend | suspends | suspended | suspending | put on hold | pause | paused
break off | breaks off | broke off | drop out | dropped out | abandon*
quit | quits | quitting | resign | resigns | resigned | resignation | leave the job
dismiss | dismisses | dismissed | dismissal | dismissals | fired | sack | sacked | kündigung | kündigungen
lose | loses | lost | losing | forfeit*
save | saves | saved | saving | put aside | set aside
spend | spends | spent | spending | use up
buy | buys | bought | buying | purchas*
sell | sells | sold | selling
borrow | borrows | borrowed | take a loan
loan | loans | credit | darlehen
lend | lends | lent | lending
owe | owes | owed | owing | be in debt
debt | debts | arrears | schulden
deduct | deducts | deducted | deducting | deduction | deductions | take off | subtract* | withhold | withheld
transfer | transfers | transferred | bank transfer | wire the money
take over | takes over | took over | taken over | taking over
use | uses | used | using | make use of | utilis* | utiliz*
try | tries | tried | trying | attempt | attempts | attempted
plan | plans | planned | planning | intend | intends | intended
prepare | prepares | prepared | preparing | get ready | make ready | preparation | preparations
arrange | arranges | arranged | arranging | fix up
book | books | booked | booking | make an appointment
appointment | appointments | termin | termine | time slot | slot
collect | collects | collected | collecting | gather | gathers | gathered | put together
pick up | picks up | picked up | collect | collects | collected | fetch | fetches | fetched
attach | attaches | attached | attaching | enclos*
attachment | attachments | enclosure | enclosures | anlage
copy | copies | copied | photocop* | kopie | kopien
print | prints | printed | printing | print out | print-out | printout
scan | scans | scanned | scanning
upload | uploads | uploaded | uploading | hochladen
download | downloads | downloaded | downloading
compare | compares | compared | comparing | comparison
calculate | calculates | calculated | calculating | work out | works out | worked out | reckon | calculation
estimate | estimates | estimated | rough calculation
measure | measures | measured
add | adds | added | adding | put in addition
omit | omits | omitted | leave out | leaves out | left out
repeat | repeats | repeated | repeating | do again | take again | retake | resit
practise | practises | practised | practising | practice | rehears*
train | trains | trained | training | instruct | instructs | instructed
teach | teaches | taught | teaching | give lessons | gives lessons
understand | understands | understood | understanding | make sense of | grasp
know | knows | knew | known | knowing | be aware | is aware | are aware
remember | remembers | remembered | keep in mind | bear in mind | think of
forget | forgets | forgot | forgotten | forgetting | overlook | overlooked
remind | reminds | reminded | reminding | reminder | reminders
warn | warns | warned | warning | caution
abmahnung | formal warning | written warning
think | thinks | thought | thinking | believ* | reckon
hope | hopes | hoped | hoping
expect | expects | expected | expecting | count on | reckon with
want | wants | wanted | wanting | wish | wishes | wished | would like | like to
prefer | prefers | preferred | would rather
accept | accepts | accepted | accepting | say yes | acceptance
hire | hires | hired | hiring | employ | employs | employing | take on | takes on | took on | taken on | recruit | recruits | recruited | recruiting
happen | happens | happened | happening | occur | occurs | occurred | take place | takes place | took place
arise | arises | arose | arisen | come up | comes up
solve | solves | solved | solving | sort out | sorted out | settle | settled | resolve | resolved
avoid | avoids | avoided | avoiding | prevent | prevents | prevented | keep from
protect | protects | protected | protecting | safeguard* | shield
protection | schutz | safeguard
accompany | accompanies | accompanied | accompanying | go along | go with | come along | come with
follow | follows | followed | following | comply | complies | complied | stick to | observe | keep to
ignore | ignores | ignored | ignoring | disregard*
answer | answers | answered | answering | reply | replies | replied | replying | respond | responds | responded | response
react | reacts | reacted | reacting | reaction
question | questions | query | queries
publish | publishes | published | publishing | make public
announce | announces | announced | announcing | announcement | make known
describe | describes | described | describing | description | give an account
list | lists | listed | listing | directory
name | names | named | naming | mention by name
correct | corrects | corrected | correcting | correction | put right | rectif*
repair | repairs | repaired | mend | fix | fixed
open | opens | opened | opening
close | closes | closed | closing | shut | shuts
arrive | arrives | arrived | arriving | get here | come here | arrival
leave the country | leave germany | depart | departs | departed | departure
enter | enters | entered | entering | entry | come into | einreise
travel | travels | travelled | travelling | trip | trips | journey | journeys
drive | drives | drove | driven | driving
flee | flees | fled | fleeing | run away
increase | increases | increased | increasing | rise | rises | rose | risen | go up | goes up | went up | raise | raised
decrease | decreases | decreased | fall | falls | fell | fallen | go down | goes down | went down | drop | drops
reduce | reduces | reduced | reducing | reduction | cut | cuts | cutting | lower | lowered
limit | limits | limited | limiting | cap | capped | ceiling | upper limit
exceed | exceeds | exceeded | go over | goes over | go beyond | be above | is above
calm | calmly | quietly | in peace
share | shares | shared | sharing | portion | portions
split | splits | splitting | divide | divides | divided
treat | treats | treated | treating | deal with | deals with | dealt with | handle | handles | handled
process | processes | processed | processing | work on | deal with | bearbeit*
belongings | personal things | possessions
look after | looks after | looked after | looking after | care for | cares for | cared for | caring for | take care of
care | looking after
assess | assesses | assessed | assessment | evaluat* | rate | rated | apprais*
exempt | exempts | exempted | exemption | exemptions | waive | waived | waiver | befreiung
exception | exceptions | special case | ausnahme
include | includes | included | including | contain | contains | contained | comprise*
exclude | excludes | excluded | excluding | exclusion
mean | means | meant | meaning
lead to | leads to | led to | result in | results in | bring about | cause | causes | caused
affect | affects | affected | concern | concerns | concerned
matter | matters | be important | is important | are important
important | crucial | essential | significant | wichtig
employer | employers | arbeitgeber | boss | bosses | company | companies | firm | firms | business
company | companies | firm | firms | business | businesses | enterprise | enterprises | betrieb | betriebe | unternehmen
manager | managers | supervisor | supervisors | superior | line manager
employee | employees | worker | workers | arbeitnehmer | staff member | staff members
staff | workforce | personnel | team | crew | belegschaft
colleague | colleagues | co-worker | co-workers | coworker* | workmate | workmates | kollege | kollegen
job | jobs | position | positions | post | posts | arbeitsstelle | employment
employment | work | arbeit | beschäftigung
workplace | workplaces | place of work | arbeitsplatz
vacancy | vacancies | open position | open positions | open job | free position | job opening
job advert | job advertisement | advert | adverts | advertisement | advertisements | job ad | stellenanzeige
job offer | offer of work | offer of employment | stellenangebot
job interview | interview | interviews | vorstellungsgespräch
job application | job applications | bewerbung | bewerbungen | application for work
applicant | applicants | candidate | candidates | bewerber
jobseeker | jobseekers | job-seeker | job seeker | job seekers | arbeitsuchend*
cv | résumé | curriculum vitae | lebenslauf
cover letter | covering letter | anschreiben | letter of application
work experience | job experience | professional experience | berufserfahrung
skill | skills | ability | abilities | know-how | competence*
paper | papers | document | documents | paperwork | unterlagen
certificate | certificates | bescheinigung | bescheinigungen | attestation | zertifikat
diploma | diplomas | degree certificate
birth certificate | geburtsurkunde | birth certificates
marriage certificate | heiratsurkunde | eheurkunde
identity card | id card | personalausweis
passport | passports | reisepass | travel passport
office | offices | authority | authorities | amt | ämter | behörde | behörden | public body | public bodies
responsible | in charge | competent | zuständig
case worker | caseworker | caseworkers | case officer | clerk in charge | sachbearbeiter | sachbearbeiterin
decision | decisions | bescheid | bescheide | official notice | official decision | ruling
letter | letters | written message | schreiben
message | messages | news | note | nachricht
e-mail | e-mails | email | emails
money | funds | geld | sum of money | financial means
cost | costs | price | prices | expense | expenses | kosten
fee | fees | charge | charges | gebühr | gebühren
amount | amounts | sum | sums | betrag
wage | wages | salary | salaries | pay | lohn | gehalt | arbeitsentgelt
hourly wage | hourly pay | hourly rate | stundenlohn | pay per hour
gross | brutto | before tax | before deductions
net | netto | after tax | after deductions | take-home pay
income | earnings | einkommen
minimum wage | minimum-wage | mindestlohn | lowest legal wage
payslip | payslips | pay slip | pay slips | wage slip | wage slips | lohnabrechnung | gehaltsabrechnung | payroll slip
benefit | benefits | social benefit | social benefits | sozialleistung* | state support
subsidy | subsidies | grant | grants | zuschuss | zuschüsse | funding | financial support
advance | advance payment | vorschuss | payment in advance
instalment | instalments | installment* | part payment | part payments | ratenzahlung
deposit | deposits | kaution | security deposit
invoice | invoices | bill | bills | rechnung | rechnungen
receipt | receipts | quittung | proof of payment
fine | fines | bußgeld | monetary penalty
bank account | current account | girokonto | konto
account number | iban | bank details
savings | money saved | rücklagen | ersparnisse
advice | counselling | counseling | consultation | consultations | beratung
counsellor | counsellors | counselor* | adviser | advisers | advisor | advisors | berater | beraterin
advice centre | advice centres | counselling centre | counselling centres | advice office | beratungsstelle
lawyer | lawyers | attorney | attorneys | solicitor | rechtsanwalt | anwalt | anwältin
form | forms | formular | formulare | vordruck
questionnaire | fragebogen | question sheet
application | applications | antrag | anträge
training | trainings | schulung
course | courses | class | classes | kurs | kurse
lesson | lessons | unterrichtsstunde | class hour | teaching hour
exam | exams | examination | examinations | test | tests | prüfung | prüfungen
pass the exam | pass the test | passed the exam | passed the test | bestanden
fail the exam | fail the test | failed the exam | failed the test | durchgefallen
result | results | outcome | outcomes | ergebnis
mark | marks | grade | grades
school report | school certificate | schulzeugnis
permit | permits | permission | erlaubnis | genehmigung
residence permit | residence permits | aufenthaltserlaubnis
residence title | residence titles | aufenthaltstitel
settlement permit | niederlassungserlaubnis
plastic card | eat card | electronic residence permit | elektronischer aufenthaltstitel
work permit | arbeitserlaubnis | permission to work | right to work
blue card | eu blue card | blaue karte | blaue karte eu
visa | visas | visum
temporary protection | vorübergehender schutz | temporary protection status
child | children | kid | kids | kinder
baby | babies | infant | infants | newborn | newborns
toddler | toddlers | small child | small children
teenager | teenagers | adolescent* | teen | teens | teenage
young people | youth | youths
adult | adults | grown-up | grown-ups | of age | volljährig
minor | minors | under age | underage | minderjährig
mother | mothers | mum | mums | mom | mama
father | fathers | dad | dads | papa
parent | parents | mother or father | eltern
single parent | lone parent | alleinerziehend*
husband | male spouse | married man | ehemann
wife | female spouse | married woman | ehefrau
spouse | spouses | marriage partner | married partner | ehepartner | ehegatte
brother or sister | sibling | siblings | geschwister
relative | relatives | family member | family members | angehörige
grandmother | grandma | granny | oma
grandfather | grandpa | granddad | opa
family | families | familie
friend | friends | mate | mates | buddy
man | men | guy | guys | bloke
woman | women | lady | ladies
people | persons | folk
person | somebody | someone | individual | human being
everybody | everyone | all people | each person
anybody | anyone | any person | whoever
newcomer | newcomers | new arrival | new arrivals | newly arrived
refugee | refugees | flüchtling | flüchtlinge
foreigner | foreigners | foreign national | foreign nationals | non-german
national | nationals | citizen | citizens | staatsangehörige
nationality | citizenship | staatsangehörigkeit
naturalisation | naturalization | einbürgerung
home country | country of origin | native country | herkunftsland | heimatland
abroad | in another country | outside germany | im ausland | foreign country
flat | flats | apartment | apartments | wohnung | wohnungen | home
housing | accommodation | place to live | lodging | lodgings | unterkunft
emergency shelter | emergency accommodation | notunterkunft | night shelter
reception centre | erstaufnahmeeinrichtung
homeless | obdachlos | wohnungslos | roofless
landlord | landlords | landlady | vermieter | vermieterin | house owner
tenant | tenants | mieter | renter | renters
lease | leases | rental contract | rental agreement | tenancy agreement | tenancy | mietvertrag
rent | rents | miete | monthly rent
rent arrears | rent debt | rent debts | unpaid rent | mietschulden
eviction | evict | evicted | evicting | räumung | zwangsräumung
heating costs | heating bill | heizkosten
furniture | furnishings | möbel
erstausstattung | first furnishing | first furnishings
house rules | hausordnung
doctor | doctors | physician | physicians | arzt | ärztin | ärzte
family doctor | gp | general practitioner | hausarzt | hausärztin
hospital | hospitals | clinic | clinics | krankenhaus | klinik
medicine | medicines | medication | medications | medikament*
prescription | prescriptions | rezept
referral | referrals | überweisung zum facharzt | referral slip
vaccination | vaccinations | vaccinat* | jab | jabs | inoculat* | immunis* | impfung
treatment | treatments | medical treatment | behandlung
therapy | therapies | therapie
pain | pains | ache | aches | schmerzen
emergency | emergencies | notfall | urgent case
emergency number | emergency call | notruf
ambulance | rettungswagen | emergency vehicle
school | schools | schule | schulen
pupil | pupils | schoolchild | schoolchildren | schüler
school place | place at school | schulplatz
university | universities | uni | universität | hochschule
degree course | studies | study programme | studium
kita | kitas | kindergarten | kindergartens | daycare | day care centre | daycare centre | nursery | nurseries
kita place | daycare place | childcare place | kita-platz | kitaplatz
childminder | childminders | tagesmutter | kindertagespflege
childcare | child care | kinderbetreuung
after-school care | after-school club | after-school | hort
insurance | insurances | versicherung | insurance cover
insured | covered by insurance | versichert
health insurance | krankenversicherung | medical insurance
health insurer | health insurers | health insurance fund | health fund | krankenkasse | krankenkassen
liability insurance | haftpflicht | haftpflichtversicherung
pension insurance | rentenversicherung | pension insurer
unemployment insurance | arbeitslosenversicherung
social insurance | sozialversicherung
contribution | contributions | beitrag | beiträge
health card | insurance card | gesundheitskarte | versichertenkarte
holiday | holidays | annual leave | vacation | vacations | urlaub
public holiday | public holidays | bank holiday | feiertag | feiertage
school holidays | schulferien | school break
leave days | days of leave | holiday days | vacation days | urlaubstage
illness | illnesses | sickness | disease | diseases | krankheit
sick | ill | unwell | krank
sick note | sick notes | krankschreibung | certificate of incapacity | arbeitsunfähigkeitsbescheinigung
off sick | on sick leave | sick leave | signed off sick | krankgeschrieben
continued pay | sick pay | lohnfortzahlung | entgeltfortzahlung | continued wages
sickness benefit | krankengeld | sickness allowance
accident at work | work accident | workplace accident | arbeitsunfall | occupational accident
injury | injuries | injured | hurt | verletzt
disability | disabilities | disabled | handicap | behinderung
pregnant | expecting a baby | expecting a child | schwanger
pregnancy | pregnancies | schwangerschaft
birth | births | childbirth | geburt
parental leave | elternzeit
parental allowance | parental benefit | elterngeld
child benefit | kindergeld
child supplement | kinderzuschlag
housing benefit | wohngeld
unemployment benefit | arbeitslosengeld
citizens benefit | citizen's benefit | citizens' benefit | bürgergeld
asylum seekers benefit | asylum-seeker benefits | asylbewerberleistung*
maintenance advance | unterhaltsvorschuss | advance maintenance payment
child maintenance | child support | kindesunterhalt
education package | bildungspaket | education and participation | bildung und teilhabe
start-up grant | gründungszuschuss | founder grant
unemployed | out of work | jobless | arbeitslos
unemployment | joblessness | arbeitslosigkeit
blocking period | block on benefit | sperrzeit | benefit block
sanction | sanctions | benefit cut | leistungsminderung
cooperation plan | kooperationsplan
duty to cooperate | mitwirkung | mitwirkungspflicht | obligation to cooperate
contract | contracts | vertrag | verträge
employment contract | work contract | job contract | arbeitsvertrag | arbeitsverträge | contract of employment
clause | clauses | klausel | contract term
terms | conditions | bedingungen
working conditions | conditions of work | arbeitsbedingungen
fixed-term | fixed term | limited in time | befristet
open-ended | permanent contract | unlimited contract | unbefristet
probation | probation period | probationary period | probezeit
trial work | trial day | trial shift | probearbeit | probearbeiten
notice period | period of notice | kündigungsfrist
termination agreement | cancellation agreement | aufhebungsvertrag | cancellation contract
dismissal protection | protection against dismissal | kündigungsschutz
severance pay | severance | abfindung | severance payment
job reference | employment reference | reference letter | arbeitszeugnis | letter of reference
working hours | working time | hours of work | arbeitszeit
full-time | full time | vollzeit
part-time | part time | teilzeit
minijob | minijobs | mini-job | mini-jobs | mini job | marginal job
midijob | midijobs | midi-job
overtime | extra hours | überstunden | hours on top
break | breaks | rest break | pause
rest period | resting time | ruhezeit
rota | rotas | roster | rosters | shift plan | shift schedule | dienstplan
shift | shifts | schicht | schichten
night work | night shift | night shifts | nachtarbeit | nachtschicht
day off | days off | free day | free days | work-free day
agency work | temp work | temporary agency work | leiharbeit | zeitarbeit
temp agency | temporary work agency | staffing firm | staffing agency | zeitarbeitsfirma | leiharbeitsfirma
self-employed | selbstständig | selbständig | own business | work for yourself
freelance | freelancer | freelancers | freelancing
bogus self-employment | false self-employment | scheinselbstständigkeit | sham self-employment
trade registration | register a business | gewerbeanmeldung
undeclared work | illicit work | schwarzarbeit | off the books
works council | betriebsrat
trade union | trade unions | union | unions | gewerkschaft | gewerkschaften | labour union
collective agreement | collective agreements | tarifvertrag | tarifverträge | union agreement
health and safety | occupational safety | arbeitsschutz | safety at work
accident insurer | berufsgenossenschaft | accident insurance body
safety briefing | briefing | briefings | unterweisung | safety instruction
induction | onboarding | einarbeitung | settling-in training
helper | helpers | unskilled worker | helfer | assistant worker
skilled worker | skilled workers | fachkraft | fachkräfte | qualified worker | qualified workers
shortage occupation | shortage occupations | engpassberuf | mangelberuf
volunteer work | voluntary work | volunteering | ehrenamt
internship | internships | work placement | praktikum
intern | interns | praktikant | praktikantin | placement student
job shadowing | hospitation | shadowing | watching at work
apprenticeship | apprenticeships | vocational training | ausbildung | ausbildungen
apprentice | apprentices | azubi | azubis | auszubildende
further training | continuing education | continuing training | weiterbildung | further education
retraining | retrain | umschulung
vocational school | vocational schools | berufsschule
adult education centre | volkshochschule | vhs
training voucher | education voucher | bildungsgutschein
activation voucher | avgs | activation and placement | vermittlungsgutschein
integration course | integration courses | integrationskurs
vocational language course | job language course | berufssprachkurs | berufssprachkurse
entitlement certificate | berechtigungsschein
german course | german courses | german class | german classes | deutschkurs | deutschkurse
language certificate | language certificates | sprachzertifikat | sprachnachweis | language proof
language level | level of german | sprachniveau
language skills | command of german | german skills | knowledge of german | sprachkenntnisse
mother tongue | native language | first language | muttersprache
interpreter | interpreters | dolmetscher | dolmetscherin | interpreting
translation | translations | übersetzung | übersetzungen
translator | translators | übersetzer | übersetzerin
sworn translator | sworn translators | certified translator | authorised translator | court-sworn translator
certified translation | certified translations | sworn translation | sworn translations | beglaubigte übersetzung
certified copy | certified copies | attested copy | attested copies | beglaubigte kopie
original | originals | original document | original paper
stamp | stamps | stamped | seal | seals | stempel
recognition | anerkennung | recognis* | recogniz*
recognition procedure | recognition process | anerkennungsverfahren
full recognition | full equivalence | volle gleichwertigkeit | volle anerkennung
partial recognition | partial equivalence | teilweise gleichwertigkeit | teilanerkennung
equivalence | gleichwertigkeit | equivalent | gleichwertig
statement of comparability | zeugnisbewertung | comparability statement
compensatory measure | compensation measure | ausgleichsmaßnahme
adaptation period | adaptation course | adaptation training | anpassungslehrgang
knowledge test | kenntnisprüfung | test of knowledge
aptitude test | eignungsprüfung
qualifications analysis | qualification analysis | qualifikationsanalyse | skills analysis
recognition grant | anerkennungszuschuss
regulated | reglementiert | regulated by law
profession | professions | occupation | occupations | beruf | berufe | line of work
reference occupation | referenzberuf | german reference occupation
qualification | qualifications | abschluss | abschlüsse
temporary licence | berufserlaubnis | provisional licence | temporary professional licence
driving licence | driving licences | driver's licence | driver licence | führerschein
criminal record certificate | führungszeugnis | certificate of conduct
decision on recognition | anerkennungsbescheid | recognition decision
confirmation of receipt | acknowledgement of receipt | eingangsbestätigung
transcript | transcripts | list of subjects | fächerübersicht | list of grades
subject | subjects | fach | fächer
deadline | deadlines | time limit | time limits | frist | fristen | cut-off date | latest date
on time | in time | within the deadline | by the deadline | fristgerecht | punctual*
late | too late | overdue | past the deadline | belated
legal remedies | information on remedies | rechtsbehelfsbelehrung | notice on remedies
hearing | anhörung | anhörungsbogen | hearing letter
reference number | file number | case number | aktenzeichen
customer number | kundennummer | client number
tax number | steuernummer
tax id | tax identification number | steuer-id | steueridentifikationsnummer
tax class | steuerklasse
tax return | tax returns | tax declaration | steuererklärung
tax | taxes | steuer | steuern
wage tax | lohnsteuer
social security number | pension insurance number | sozialversicherungsnummer | rentenversicherungsnummer
letterbox | mailbox | post box | briefkasten
registered letter | registered mail | registered post | einschreiben
postal address | address | addresses | anschrift | adresse
landlord confirmation | wohnungsgeberbestätigung | landlord's confirmation
residence obligation | residence rule | residence restriction | wohnsitzauflage
power of attorney | vollmacht
immigration office | foreigners office | foreigners' office | foreigners authority | ausländerbehörde | immigration authority
employment agency | federal employment agency | agentur für arbeit | arbeitsagentur
jobcenter | jobcenters | job centre | job center
social welfare office | sozialamt | social office | welfare office
youth welfare office | youth office | jugendamt
public health office | health office | gesundheitsamt | health department
tax office | finanzamt
citizens office | citizens' office | citizen office | bürgerbüro | bürgeramt
registry office | standesamt | civil registry | civil registry office
family benefits office | familienkasse | family fund
customs | customs office | zoll | customs authority
labour court | arbeitsgericht | employment court
social court | sozialgericht
administrative court | verwaltungsgericht
local court | amtsgericht
ihk | chamber of commerce | chamber of industry
hwk | handwerkskammer | chamber of crafts | crafts chamber | chamber of trades
school authority | lasub | schools authority
consumer advice centre | verbraucherzentrale | consumer centre
consulate | consulates | konsulat | consular office
embassy | embassies | botschaft
police | policeman | policewoman | police officer | polizei
town hall | city hall | rathaus
city | cities | town | towns | stadt
city administration | stadtverwaltung | municipality
state of saxony | free state | saxony | sachsen
federal state | bundesland
government | regierung | bundesregierung
ministry | ministries | ministerium
war | invasion | krieg
law | laws | gesetz | gesetze | legislation | statute
rule | rules | regulation | regulations | regelung | vorschrift
legal | lawful | by law | statutory | gesetzlich | legally
unlawful | illegal | against the law | unlawfully | rechtswidrig
entitlement | entitlements | legal claim | anspruch | ansprüche | legal right
entitled | have a right | has a right | have the right | has the right | anspruchsberechtigt
obligation | obligations | duty | duties | pflicht | pflichten
obliged | obligated | duty-bound | verpflichtet | compulsory | mandatory | obligatory
voluntary | voluntarily | of own accord | freiwillig | by choice
requirement | requirements | precondition | preconditions | prerequisite* | voraussetzung | voraussetzungen
reason | reasons | ground | grounds | cause | grund
risk | risks | danger | dangers | hazard*
mistake | mistakes | error | errors | fehler
problem | problems | difficult* | trouble | issue | issues
dispute | disputes | conflict | conflicts | quarrel* | argument | streit
discrimination | unequal treatment | diskriminierung | benachteiligung
harassment | harass* | belästigung
bullying | mobbing | bullied
violence | violent | gewalt
threat | threats | threaten* | intimidat*
scam | scams | fraud | swindle* | betrug | con trick
fake | forged | counterfeit | falsified
witness | witnesses | zeuge | zeugen
record | records | keep a record | log | aufzeichnung
timesheet | time sheet | time record | stundenzettel | record of hours
privacy | data protection | datenschutz
personal data | personal details | personal information | persönliche daten
information | info | details | particulars
leaflet | leaflets | brochure | brochures | flyer | flyers | merkblatt | handout
guide | guides | guideline | guidelines | guidance | leitfaden
overview | summary | summaries | outline
example | examples | sample | samples | beispiel | specimen
template | templates | sample letter | vorlage | musterbrief
website | websites | web page | web site | internet page | online page
portal | portals | online portal | platform | platforms
online | on the internet | via internet | digital | digitally | electronic*
phone number | phone numbers | telephone number | telefonnummer | number to call
hotline | helpline | phone line | telephone line
opening hours | office hours | opening times | sprechzeiten | öffnungszeiten | consultation hours
in person | personally | face to face | persönlich
queue | queues | waiting line | line of people
waiting list | waiting lists | warteliste
waiting time | waiting times | wait time | wartezeit
step | steps | stage | stages
way | ways | route | routes | path | paths
option | options | choice | choices | alternative | alternatives
procedure | procedures | process | verfahren | proceedings
condition | conditions | proviso | bedingung
part | parts | piece | pieces
kind of | type | types | sort of
difference | differences | distinction | distinctions
beginning | start | outset
ending | end | conclusion
weekend | weekends | saturday and sunday | wochenende
month | months | monat | monate
year | years | jahr | jahre | twelve months
monthly | every month | each month | per month | a month
weekly | every week | each week | per week | a week
daily | every day | each day | per day | a day
yearly | annual | annually | every year | each year | per year
hourly | per hour | an hour | every hour
half a year | six months | halbes jahr
two weeks | fortnight | fourteen days
start date | starting date | first day | date of start
end date | final day
date of birth | birth date | birthdate | geburtsdatum | birthday
age | years old
period | periods | time span | span of time | zeitraum
free of charge | free | at no cost | for free | gratis | kostenlos | kostenfrei
immediately | at once | right away | straight away | instantly | sofort
quickly | quick | fast | rapid* | speedily | swift*
soon | shortly | before long
slow | slowly
early | in good time | ahead of time | frühzeitig
beforehand | in advance | vorher
later | afterwards | after that | subsequently | later on
before | prior to | ahead of
after | following | subsequent to
during | while
until | till
since | from that time | ever since
now | right now | at present | at the moment | currently | these days
today | this day | heute
recently | lately
formerly | in the past | earlier
already | by now | bereits
still | even now | to this day
again | once more | one more time | anew | afresh
first | firstly | first of all | to begin with | initially
finally | in the end | lastly | at last | eventually
usually | normally | as a rule | generally | in general | typically | in der regel
usual | normal | ordinary | typical | customary | common | regular
often | frequently | many times | oftentimes
sometimes | at times | now and then | occasionally
always | every time | each time | at all times
rarely | seldom | hardly ever
maybe | perhaps | possibly | vielleicht
probably | likely | in all likelihood
certainly | definitely | for sure | surely
exactly | precisely | exact | precise
approximately | approx | roughly | around | about | circa
almost | nearly | close to
at least | a minimum of | minimum | mindestens
at most | at the most | a maximum of | maximum | höchstens | up to
only | solely | merely | exclusively | just
also | too | as well | likewise | in addition | besides | additionally
even though | although | though | despite the fact
therefore | so | for that reason | that is why | thus | hence
however | but | yet
because | due to | because of | owing to
otherwise | or else
instead | in place of | rather than | in lieu
for example | for instance | such as | zum beispiel
especially | above all | in particular | particularly
mainly | mostly | chiefly | primarily
together | jointly | with each other | side by side
alone | by yourself | on your own | single-handed
separately | separate | apart | individually | on its own
directly | direct | straight
automatically | automatic | by itself | of itself
regularly | at regular intervals
permanently | for good | for ever | forever | permanent
temporarily | for a time | for a while | provisionally
completely | fully | entirely | totally | wholly
partly | in part | partially | to some extent
carefully | careful | with care | thoroughly | attentively
honestly | honest | truthful* | frankly
politely | polite | courteous* | friendly
in writing | written | in written form | schriftlich | on paper | by letter
orally | oral | verbal | verbally | spoken | mündlich
necessary | needed | required | essential | notwendig | erforderlich
possible | feasible | doable | möglich
correct | right | accurate | proper | true | richtig
wrong | incorrect | false | mistaken | falsch
whole | entire | complete | full | total
incomplete | partly missing | unvollständig
old | former | previous | earlier
new | recent | brand-new
own | one's own
several | a number of | various | multiple | some
many | a lot of | lots of | plenty of | numerous
few | a small number
enough | sufficient | sufficiently | adequate | ausreichend
extra | additional | further | supplementary | zusätzlich
other | another | different | alternative
same | identical | the very same | equal
similar | alike | comparable
different | differing | unlike | various
every | each
big | large | great | sizeable
small | little | tiny | minor amount
high | elevated | large
cheap | inexpensive | low-priced | low-cost | cheaper
expensive | costly | dear | pricey
easy | simple | easily | simply | uncomplicated | straightforward
hard | difficult | tough | tricky
clear | clearly | plain | plainly | obvious | understandable
unclear | vague | uncertain | doubtful
doubt | doubts | uncertainty | unsure
safe | secure | sicher | safely
dangerous | risky | hazardous | unsafe
urgent | urgently | pressing | dringend
free place | vacant place | open place | available place
available | on hand | obtainable | at hand | within reach
suitable | fitting | appropriate | right for | geeignet | matching
helpful | useful | of use | worthwhile
good | well
better | preferable | more favourable
bad | poor | badly
worse | less favourable | poorer
best | most favourable | ideal
fair | reasonable | equitable
official | officially | amtlich | formal
confidential | in confidence | secret | vertraulich | confidentially
anonymous | anonymously | unnamed
certified | attested | beglaubigt | authenticated
qualified | skilled | trained | with qualifications
unskilled | untrained
employed | in work | in employment | working | beschäftigt
married | wed | verheiratet
unmarried | single | ledig
divorced | geschieden | divorce
current | present | up to date | up-to-date | aktuell
outdated | out of date | obsolete
final | definitive | conclusive | endgültig
provisional | interim | preliminary | vorläufig
original language | source language
foreign | from abroad | ausländisch
local | in the city | nearby | close by | in the area
afraid | scared | frightened | fear | fears | worried
tired | exhausted | worn out | weary
ready | prepared | set to go
willing | prepared to | bereit | happy to
busy | occupied | tied up
car | cars | motor car | automobile
lorry | lorries | truck | trucks | lkw
bike | bikes | bicycle | bicycles
public transport | buses and trams | local transport | öpnv
ticket | tickets | travel ticket | fahrkarte
shop | shops | store | retail shop
restaurant | restaurants | eatery | gastronomy
factory | factories | plant | plants | production site
warehouse | warehouses | storehouse
building site | construction site | baustelle
workshop | workshops | garage | garages | werkstatt
cleaner | cleaners | cleaning worker | reinigungskraft
nurse | nurses | nursing professional | pflegefachkraft | pflegefachmann | pflegefachfrau
educator | educators | kita teacher | erzieher | erzieherin
teacher | teachers | schoolteacher | lehrer | lehrerin | lehrkraft
craft | crafts | trade | trades | handwerk
industry | industries | branch | sector | sectors | line of business
customer | customers | client | clients | kunde | kunden
owner | owners | proprietor | proprietors | inhaber
accountant | bookkeeper | accounting | buchhaltung
payroll office | payroll | wages office | lohnbuchhaltung
personnel office | personnel department | hr | hr department | personalabteilung | human resources
task | tasks | assignment | assignments | aufgabe | aufgaben
goal | goals | aim | aims | target | targets | ziel
idea | ideas | suggestion | suggestions | tip | tips | hint | hints
chance | chances | opportunity | opportunities
success | successful* | succeed* | good result
change of job | job change | switch of employer
place | places | location | locations | spot
room | rooms | zimmer
floor | storey | level of building
area | areas | district | districts | region | regions | bezirk
side job | second job | additional job | nebenjob | nebentätigkeit
tip money | gratuity | trinkgeld
works doctor | company doctor | betriebsarzt
work clothes | working clothes | arbeitskleidung
pension | pensions | rente | old-age pension
childcare fee | kita fee | parents' contribution | elternbeitrag
food | meals | meal
tax-free | free of tax | steuerfrei | untaxed
taxable | subject to tax | steuerpflichtig
low-income | low income | little money | small income
top up | tops up | top-up | aufstocken | aufstockend
group | groups | gruppe
meeting | meetings | get-together
conversation | talk | talks | discussion | discussions | chat
network | networks | netzwerk
association | associations | verein | club
church | churches | parish
mentor | mentors | mentoring | arbeitsmarktmentor | arbeitsmarktmentoren
volunteer | volunteers | voluntary helper | voluntary helpers | ehrenamtliche
project | projects | programme | programmes | scheme
main | chief | principal | most important
newest | most recent | latest version
waiting period | qualifying period | wartefrist
transitional | transition | transition period | übergang | übergangsfrist
entry into force | comes into force | takes effect | inkrafttreten | come into effect
job search | search for work | looking for work | arbeitssuche | jobsuche
register as jobseeking | arbeitsuchendmeldung | arbeitsuchend melden
register as unemployed | arbeitslosmeldung | arbeitslos melden
revoke | revokes | revoked | widerrufen
withdraw | withdraws | withdrew | withdrawn | take back | takes back | took back
unverzüglich | promptly
fiktionsbescheinigung | interim paper | fictional effect certificate
freibetrag | tax-free allowance | exempt amount
christmas bonus | christmas money | weihnachtsgeld
holiday bonus | vacation bonus | urlaubsgeld
ankommenszentrum | arrival centre
supplement | supplements | zuschlag | zuschläge | extra pay
bonus | bonuses | bonus payment | premium payment
degree | degrees | university degree | academic degree
approbation | full licence
cash | in cash | bargeld | cash payment
reserve | reserves | reserved | book | books | booked
organise | organises | organised | organize | organized | arrange | arranges | arranged
photo | photos | photograph | photographs | picture | pictures
neighbour | neighbours | neighbor | neighbors
prove | proves | proved | demonstrate | demonstrates | demonstrated
bafög | student aid | state student aid
maternity protection | mutterschutz | protection of mothers
working day | working days | arbeitstag | arbeitstage
meldebescheinigung | registration certificate | certificate of registration
transfer | transfers | transferred | bank transfer | banküberweisung
objection letter | letter of objection | widerspruchsschreiben
back pay | nachzahlung
payment | payments | zahlung | zahlungen
payday | pay day | day of payment
at the latest | by the latest | spätestens
deported | deportation | abschiebung | deport
translation costs | costs of translation | übersetzungskosten
processing time | processing times | bearbeitungszeit | handling time
income tax | einkommensteuer
expert report | expert opinion | gutachten
exploitation | exploited | ausbeutung
application form | antragsformular | form for application
supporting documents | needed papers | required documents | necessary papers`;
