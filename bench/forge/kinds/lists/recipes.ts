import type {Kind} from '../../script.ts'
import {formLabels} from '../../texts/form-labels.ts'
import {startScript} from '../parts/start-script.ts'
import {listMark} from '../parts/write-blocks.ts'
import {writeHead} from '../parts/write-head.ts'

/** Recipes: what is needed, a line each, then what is done. */
export const recipes: Kind = (at) => {
  const {writer, dice, options} = at
  const script = startScript()
  const [needed, done] = formLabels[writer.language].recipe
  for (let index = 0; index < options.articles; index++) {
    script.begin()
    writeHead(at, script, index, {}, undefined)
    if (dice.chance(0.3)) script.add('body', writer.paragraph('short'))
    if (options.recipe === 'labels') script.add('heading', needed)
    const ingredients = Array.from({length: dice.between(3, 9)}, () => writer.line('ingredient'))
    if (options.recipe === 'run-in')
      script.add(
        'body',
        writer.isSpaced
          ? `${needed}: ${ingredients.join(', ')}.`
          : `${needed}：${ingredients.join('、')}。`
      )
    else for (const one of ingredients) script.add('list', one)
    if (options.recipe === 'labels') script.add('heading', done)
    const steps = Array.from({length: dice.between(2, 6)}, () => writer.line('step'))
    if (options.recipe === 'steps' || (options.recipe === 'labels' && dice.chance(0.5)))
      for (const [number, step] of steps.entries())
        script.add('list', listMark(options.listMark, number + 1) + step)
    else script.add('body', steps.join(writer.space))
  }
  return script.script
}
