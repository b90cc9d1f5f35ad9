/** An article of the gazette; `~` is where a word may be divided, `/` stands around a ship's name. */
export interface GazetteArticle {
  readonly title: readonly string[]
  readonly byline: string
  readonly paragraphs: readonly string[]
}

export const masthead = 'The Low Water Gazette'
export const dateline = 'No. 12     Lower Landing, 3 November 2026     one penny'

export const lead: GazetteArticle = {
  title: ['The bridge is open, and', 'the ferry keeps her licence'],
  byline: 'Ada Quill, at the Upper Landing',
  paragraphs: [
    'The new bridge was opened on Tuesday by the oldest passen~ger of the ferry, Mrs Tabitha Marl, who is ninety-one and walked across without her stick. Nobody made a speech. The band played what it could remem~ber, and the children ran over and back until the paint on the railings was no longer fresh.',
    'The /Heron/ lay at her mooring all the while with her lamps lit. Her keeper says that he was asked for eleven crossings that day, by people who wished to see the bridge from below, and that he took no money for any of them.',
    'The council has renewed his licence for seven years. It was told that the bridge will be closed whenever the river stands above the second mark, which it did on nineteen days last winter, and that a doctor cannot wait for nineteen days.',
    'A bell has been hung at the eastern pier. Whoever rings it three times will be fetched, by night as well, as has been the custom since the first boat.'
  ]
}

export const framed: GazetteArticle = {
  title: ['Lost and found'],
  byline: 'From the keeper of the landing',
  paragraphs: [
    'Found in the stern of the /Heron/: one umbrella, green; one glove for the left hand; a parcel with a cheese in it, since eaten.',
    'Lost between the landing and the mill: a small dog that answers to Bailiff. He is fond of cheese.'
  ]
}

export const second: GazetteArticle = {
  title: ['What the gauges say'],
  byline: 'Ezra Pole, keeper of the gauges',
  paragraphs: [
    'The river fell through the whole of October and stood on the last day of the month four hands below the sill of the lock. It has not been so low since the summer in which the mill stood still.',
    'Low water is no misfortune to every~body. The wreck off the poplars can be seen from the path, with her ribs in the air like a herring that somebody has finished, and two gentlemen from the museum have measured her. They think that she carried slates.',
    'I am asked every week when it will rain. The gauges tell what the river has done, and are silent about what it is going to do; in this they are like everybody else, but more honest. Rain in the hills takes two days to reach us. When the upper gauge moves I will put a lantern in the window, and those who have hay on the island should look at it.',
    'The readings of the month are kept in the lock-house and may be seen there by anyone who wipes his boots.'
  ]
}

export const third: GazetteArticle = {
  title: ['A letter to those who row'],
  byline: 'Captain Corin Wade',
  paragraphs: [
    'Young people have taken to rowing under the new bridge at dusk, because of the echo. I have nothing against the echo. I have heard a song about a miller come back from the third arch better than it went in.',
    'But the eddy behind the middle pier has taken two oars and a hat since Thursday, and it will want something larger by and by. Keep to the arch on the side of the mill, where the water is slow, and sing there.'
  ]
}
