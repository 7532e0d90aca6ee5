import { plain } from './plain.ts';

/** Words that stand in every sentence and say nothing about what it is about. Articles, pronouns, auxiliaries; never "not". */
const words: Readonly<Record<string, string>> = {
  en:
    'a an the and or but if so than then that this these those there here it its is are was were be been being am ' +
    'do does did doing done to of in on at by for with from as into about i me my mine we us our ours you your yours he ' +
    'him his she her they them their what which who whom whose how when where why can could may might shall ' +
    'should will would must has have had having just some any also too very please ' +
    'somebody someone anybody anyone something anything customer customers people person thing things one ones ' +
    'get gets getting got go goes going come comes coming want wants need needs know really still yet now here again else',
  it:
    'il lo la i gli le un uno una l e ed o od ma se di a da in con su per tra fra del dello della dei degli delle dell al ' +
    'allo alla ai agli alle all dal dalla dai dalle dall nel nella nei nelle nell sul sulla sui sulle sull che chi cui cosa ' +
    'com come dov dove cos quand perche quale quali è sono era ho ha hai abbiamo avete hanno mi ti si ci vi ne lui lei noi voi loro ' +
    'mio mia miei mie tuo tua suo sua questo questa questi queste quello quella anche ' +
    'qualcuno qualcosa cliente clienti persona persone cosa cose fare faccio fa fanno devo deve dobbiamo posso puo voglio vuole ' +
    'sta sto ancora ora adesso qui gia se quando piu c ce d do io te tu',
  ro:
    'un o unei unui niste si sau dar daca de la in pe cu din pentru prin despre al ai ale ca este sunt e era am ai are au ' +
    'avem aveti fi fost sa se ma te il le li ne va lui ei lor noi voi eu tu el ea ce care cine cum unde cand acest aceasta ' +
    'acesti aceste acel acea mai foarte meu mea mei mele tau ta lui ' +
    'cineva ceva client clientul clienti clientii clientului oameni lucru lucruri fac face facem trebuie pot poate vreau vrea ' +
    'inca acum aici iar tot nici a ai as asa asta aia ala asti cel cea cei cele da i ii iti imi isi l m mi mine n o pai s v',
};

/** The words of a language, as `plain` writes them, that only hold a sentence together. */
export function stopWordsOf(lang: string): string[] {
  return (words[lang] ?? '').split(' ').map(plain);
}
