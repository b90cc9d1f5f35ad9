/** Our own sentences, one text for each language, and the encodings that it was ever written in. */
export const texts = {
  'zh-Hans': {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'],
    value:
      '今天早上我们去了河边的老市场。卖菜的大娘说，昨夜下了一场雨，黄瓜长得比往年快。\n孩子们提着篮子跟在后面，一边走一边数着路上的石头。县里的水利站今年修好了三条渠，村民代表在会上说：“渠通了，水到了，地里的麦子就有救了。”\n'
  },
  'zh-Hant': {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030'],
    value:
      '今天早上我們去了河邊的老市場。賣菜的大娘說，昨夜下了一場雨，黃瓜長得比往年快。\n孩子們提著籃子跟在後面，一邊走一邊數著路上的石頭。會後大家又討論了小學校舍翻修的事情，決定明年春天動工。\n'
  },
  ja: {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'],
    value:
      '今朝、私たちは川のそばの古い市場へ出かけた。野菜を売るおばあさんが、昨夜の雨できゅうりがよく育ったと話してくれた。\n町の図書館は来年の春に建て替えられる予定で、費用は市と企業が分担するという。\n'
  },
  ko: {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'euc-kr'],
    value:
      '오늘 아침 우리는 강가의 오래된 시장에 갔다. 채소를 파는 할머니는 어젯밤 비가 와서 오이가 예년보다 빨리 자랐다고 말했다.\n마을 도서관은 내년 봄에 새로 지을 예정이며 비용은 시와 기업이 함께 부담하기로 하였다.\n'
  },
  fr: {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
    value:
      'Ce matin, nous sommes allés au vieux marché près de la rivière. La marchande de légumes disait qu’il avait plu toute la nuit.\nÀ midi, mon père a sorti la table dans la cour ; le soir, chez les voisins, la radio jouait une pièce de théâtre — « personne n’a parlé ».\n'
  },
  de: {
    encodings: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
    value:
      'Heute früh gingen wir auf den alten Markt am Fluß. Die Gemüsefrau erzählte, es habe die ganze Nacht geregnet.\nMittags stellte der Vater den Tisch in den Hof; wir aßen grünes Gemüse, und „niemand sagte etwas“ über Öl und Äpfel.\n'
  }
}
