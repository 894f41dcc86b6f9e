/** Nynorsk: the style it is written in. */
import type { CuePhrases } from '../../../../src/text/lexicon.js'
import { weak } from '../phrases.js'

export const formalStyle: CuePhrases = [
  '(underteikna|undertekna|underteiknas|ovannemnde|ovanfornemnde|vedkomande|vedrørande|angåande|kva gjeld|herved|følgjeleg|førespurnad|oppmodar|oppmoding|imøteser|tillèt|høfleg|høflegast|høgtakta|høgtærde|høgvyrde|vyrde|vyrdsamt|vyrdnad|ærede|innstendig|atterhald|vedlagt|vedlagd|jamfør|jf|jfr|viser til|i samsvar med|i medhald av|i høve til|for ordens skuld|ad|såleis|sistnemnde|audmjukt|takksamt|ved høve|skriftleg|gjere merksam|gjera merksam|opplyst)',
  '(til rette vedkomande|kjære kundeservice|kjære bank|kjære herr|kjære fru|god dag|goddag|kjære banken|til kundeservice|til banken|til styret|til leiinga|til kommunen|vyrde bank|vyrde kommune|høgtakta kommune|kjære kommune)',
  '(med vyrdnad|med høgakting|med venleg helsing|venleg helsing|vennleg helsing|beste helsing|med helsing|med beste helsing|helsing frå|mvh|på førehand takk|på førehand mange takk|i vyrdnad|vyrdsamast)',
  '(=De|=Dykk|=Dykkar)',
  '(hos|frå|til|med|av|be|takke|sendt|for) (=Dykk|=Dykkar)',
  '(herr|fru|frøken|hr|dr|prof|advokat|direktør|styreleiar|rektor|ein herr|pensjonert|pensjonist|styremedlem) [<cap>|<name>]',
  '(eg|vi|me) (tillèt|imøteser|vil med dette|viser til|vender meg|vender oss|må få|ber om|ber høfleg|ber høflegast|oppmodar|ønskjer med dette|ønskjer herved|vil herved|takkar for|har den gleda|set stor pris på)',
  '(kvar ved|samt|dersom|såframt|difor|imidlertid|ytterlegare|snarleg|avslutningsvis|innleiingsvis|elles|likeeins|derav|korvidt)',
  '(eit|ei) (skriftleg|snarleg|utfyllande|formelt) [{adv}] (svar|tilbakemelding|grunngjeving|utgreiing|stadfesting)',
  '(utgreiing|gjere greie for|grunngjeving|klarleggje|bistand|sakshandsaming*|tilbakemelding|vedtak|klagerett|klagefrist|løyve|søknaden min)',
  ...weak(
    '(vennlegast|angåande|dersom|samt|helsing|mvh)',
    '(ønskjer å|ber om)',
    '(god dag|goddag|kjære)',
    '(takk på førehand|på førehand)',
  ),
]

export const playfulStyle: CuePhrases = [
  '(rutaren|ruteren|appen|nettet|wifi|tv-en|pc-en|mobilen|straumen|kortet|pakka|roboten|chatboten|skrivaren|saldoen|lommeboka) [mi|min|mitt] (har|fått|teke|tok) ~2 (streik|ferie|permisjon|fagforeining|livskrise|humør*|sur|sutrar)',
  '(tinder|fagforening|fagforeining|speeddate|frieri|kjærlighetsbrev|kjærleiksbrev|stakkars kunde|stakkars meg|hyl|hylgriner|ler meg i hjel|ler så jeg|ler så eg|godgutta|gutta krutt|gutta|bestiser|folkens|folket|dudes|sjefer|legender|damer og herrer|mine damer)',
  '(hehe|haha|hihi|hihihi|lol) $',
  '(spør for ein ven|asking for a friend|helsing ein som|helsing ho|helsing han|helsing oss|helsing ein frosen|helsing ein svolten|krise i heimen|full krise|verda går under|livet er hardt|plis plis|pretty please|på kne|eg bønfell|byter mot|bestikke|kanelbolle|kanelbollar|skulebolle|skulebollar|lefse|lefser|brunost|kvikk lunsj|sjokis|smågodt|laurdagsgodt|pølse i lompe|fredagstaco|raspeball|raspeballar|komle|komler|smalahove|fårikål|lutefisk|gamlingen|gammal gubbe|gamle gubben|gamle kjerringa|fossilet|teknisk analfabet|tommeltottar|to venstrehender|gullfiskminne|ammetåke|julestri|romjul|utepils|hengjekøya|badeball|campingvogn|bubil|tøflar|lama|flamingo|romvesen|spøkjelse|vampyr|sherlock|james bond|batman|elsa|shrek|gandalf|star wars|hogwarts|titanic|vm i|nm i|ol i|rekordforsøk|saueflokk|verhorn|geitebukk)',
  '(haha|hahaha|hahah|hihi|hihihi|hehe|hehehe|ha ha|he he|hoho|høhø|lol|lmao|rofl|xd|tihi|fnis|fniser|knis|jk|neida|tullar berre|køddar berre|spøkar|spøk|berre tull|tulla|ordspel)',
  '(døyr av latter|dør av latter|ler meg i hel|ler meg i hjel|lo så|ler så|ler høgt|flirer|flirte|humrar|måtte le|flire|trekte på smilebandet|skrattlo)',
  '(kis|kompis|gutar|folkens|godtfolk|vener|kjære vener|kjære dokke|kjære dykk|dudes|bro|yo|heisann|hallois|hallaisen|halla|heihei|morn morn|tjo|tjohei|hoi|heidu|skål|jojo|jøss|jippi|hurra|snadder|namnam|knallis|digg|najs|nice|fett|dritfett|rått|sjef|konge|kongen|legende|lættis|koseleg då|gromt|råkult)',
  '(katten|hunden|bikkja|pusen|hamsteren|gullfisken|svigermor|julenissen|nissen|påskeharen|troll|trollet|kylling*|høna|kua|kyrne|geita|sauen|sauene|reinsdyr|elg|elgen|musa|måka|bestemor|besta|mormor|målaren|vaskemaskina|naboen) ~3 (seier|meiner|synest|helsar|spør|vil|åt|tygde|stal|teke over|ringjer|klagar|bestemt|trur|lurer|blir|har|insisterer|krev|nektar|svar|blinkar|ropar)',
  '(kryssar fingrane|kryssar alt|klem|klemmar|bamseklem|kaffi|kaffe|pizza|taco|tacofredag|øl|kake|kaker|bolle|bollar|sjokolade|vaffel|vaflar|pølse|pølser|brunost|lefse) ~4 (takk|til dykk|de|dykk|helsing|fortener|betale|i byte|manglar|klar|ventar|naud|krise|reddar|redda)',
  '(helsing|mvh|klem frå|helsing frå) [{adv}] (ein|ei|han|ho) [{adv}] (forvirra|kald|frosen|trøytt|svolten|sulten|blakk|håpefull|desperat|kaffilaus|utolmodig|lukkeleg|glad|fattig|klønete|gammal|gamling|rotekopp|teknologisk|digital|dinosaur|fossil|student|målmann)',
  '(klønete|rotekopp|rotehue|fomlehue|surrekopp|dinosaur|boomer|fossil|sofagris|latsabb|tullebukk|luring|smarting|flau|ups|oups|uffda|uff då|hjelpe meg|søren|heile hurven|hokus pokus|simsalabim|vips|pling|ding dong|bank bank|tut tut)',
  '(rimar|dikt|vers|limerick|syng|dansar|nynnar|trall*)',
  '(i-landsproblem*|ilandsproblem*|luksusproblem*)',
  '(lommeboka|saldoen|kontoen|sparegrisen|kortet|magen|fingrane|tærne|nasen|sofaen|vaskemaskina|rutaren|pakka|appen|mobilen|rekninga) [mi|min] [{adv}] (græt|skrik|hyler|ropar|sukkar|svelt|frys|på ferie|på tur|gøymt|rømt|rømte|lever|søv|sur|trist|feit|var feit)',
  '(kul|kult|kule|gøy|moro|artig|morosamt|stas|kos|koseleg|digg) [{adv}] (!|å|med|at|då|på|som)',
  '(frys i hel|svigermor)',
  ...weak(
    '(haha|hehe|hihi|lol)',
    '(gøy|moro|artig|kult|digg)',
    '(hei hei|heisann|halla|heihei)',
    'klem',
    '(plis|pliis)',
    '(liksom|lissom)',
    '(asså)',
    '(neida|joda)',
  ),
]
