import { wordList } from './word-list.js'

/** Outlets known by a name that no other word shows to be one. */
export const outletNames: ReadonlySet<string> = wordList(
  `reuters ap afp upi dpa efe ansa pti tass ria interfax xinhua kyodo yonhap bloomberg cnn bbc abc nbc cbs msnbc cnbc npr pbs
  itv itn rte rté cbc ctv sbs nhk zdf ard dw lbc gb_news c-span axios politico huffpost breitbart buzzfeed vox vice
  slate salon quartz semafor propublica gawker jezebel deadspin theblaze mashable wired gizmodo techcrunch
  espn tmz e! variety billboard deadline pitchfork newsweek forbes fortune barron's us_weekly
  vogue esquire gq lancet bmj jama plos agence_france-presse france-presse intercept verge conversation yorker
  beast marketwatch insider medscape stat playboy cosmopolitan elle playbill suspilne meduza novaya_gazeta kommersant izvestia
  rt sputnik al_jazeera al-jazeera haaretz jpost le_monde le_figaro libération die_welt die_zeit bild spiegel stern
  el_país el_pais el_mundo corriere repubblica asahi yomiuri mainichi usa_today newsmax oann infowars univision telemundo
  mtv hbo starz netflix hulu showtime bravo yahoo
  ft wsj nyt scmp euronews france_24 channel_4 voa rfe/rl marca kicker talksport l'équipe l’équipe équipe equipe athletic
  givemesport ign kotaku polygon eurogamer nme indiewire mailonline ladbible law360 coindesk newsnation outkick euractiv
  mediapart s4c tg4 tvnz ndtv nrc aftenposten politiken yle svt rtl tf1 rai folha clarín hurriyet anadolu irna wafa mena
  antara bernama belta ukrinform kcna tsn dazn eurosport autosport techradar city_am grazia heat closer
  sun_on_sunday mail_on_sunday independent_on_sunday press_association world_service
  good_morning_britain good_morning_america this_morning question_time loose_women one_show
  woman's_hour saturday_kitchen gogglebox newsbeat tonight_show`,
)

/** The last word of an outlet's name, when it is capitalised: "the Larkspur Echo", "Fox News". */
export const outletEndings: ReadonlySet<string> = wordList(
  `times post news herald tribune journal gazette echo star sun mail mirror guardian observer courier ledger chronicle
  examiner inquirer enquirer record bugle clarion sentinel standard telegraph dispatch despatch press packet argus
  advertiser bulletin register independent globe review today daily weekly radio television tv fm newspaper magazine
  monitor wire newswire reporter messenger mercury nation atlantic economist beacon blade banner bee call citizen
  democrat republican-american express eagle enterprise gleaner item leader mail messenger mirror news-press patriot
  plain_dealer press-telegram progress pilot republic scotsman sentinel-record spectator statesman sunday tab tatler
  tidings tribune-review union-tribune week journalist broadcasting network media agency channel newsnight panorama
  sport sports scientist online digest stylist grocer bookseller sportsnet newsday newshour newsround live morning_joe quotidien zeitung rundschau presse prensa fair stone reporter gazzetta figaro heute`,
)

/** Nouns that say of a name, or in its place, that it is an outlet: "the outlet", "media outlet Suspilne". */
export const outletNouns: ReadonlySet<string> = wordList(
  `outlet outlets newspaper newspapers paper tabloid broadsheet magazine journal broadcaster station network channel website
  agency newswire wire publication daily weekly monthly programme program show podcast radio television tv media
  press blog site newsletter news news_service reporting_service`,
)
