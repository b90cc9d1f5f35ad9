import {createDice, type Dice} from './dice.ts'
import {extract} from './extract/extract.ts'
import {ligatures} from './extract/line-taker.ts'
import {misread} from './extract/misread.ts'
import {families} from './families/families.ts'
import type {Family} from './families/family.ts'
import type {ForgedPage} from './forged-page.ts'
import {layOut} from './layout/lay-out.ts'
import {recombine} from './options/mixed.ts'
import type {Options} from './options/options.ts'
import {throwOptions} from './options/throw-options.ts'
import type {PlacedUnit} from './setting/printed.ts'
import {tellTruth} from './tell-truth.ts'
import type {ForgeLanguage} from './texts/grammars.ts'
import {createForgeWriter} from './texts/writer.ts'

/** Which page is to be made. */
export interface ForgeOrder {
  readonly seed: number
  /** Name of a family; one is thrown if absent. */
  readonly family?: string
  readonly language?: ForgeLanguage
  /** Paragraphs that are taken instead of written ones. */
  readonly paragraphs?: readonly string[]
}

/**
 * Make a page with its truth. The same order gives the same page.
 *
 * @throws {RangeError}
 *   For a family that there is none of.
 */
export function forgePage(order: ForgeOrder): ForgedPage {
  const dice = createDice(order.seed)
  const family =
    order.family === undefined
      ? dice.pick(families)
      : families.find(({name}) => name === order.family)
  if (family === undefined)
    throw new RangeError(
      `Unexpected family \`${order.family}\`, expected one of ${families.map(({name}) => name).join(', ')}`
    )
  const made = family.name === 'mixed' ? recombine(dice) : family
  const options = throwOptions(made.ranges, dice, order.language)
  return print(family, made.kind, options, order, dice)
}

function print(
  family: Family,
  kind: Family['kind'],
  options: Options,
  order: ForgeOrder,
  dice: Dice
): ForgedPage {
  const writer = createForgeWriter(options.language, dice, order.paragraphs)
  const script = kind({writer, dice, options})
  const units: PlacedUnit[] = script.units.map((unit, id) => ({
    ...unit,
    id,
    text: misread(
      options.language === 'zh-Hant' ? writer.finish(unit.text) : unit.text,
      options,
      dice
    )
  }))
  const furniture = (text: string) => {
    const unit: PlacedUnit = {id: units.length, role: 'furniture', text}
    units.push(unit)
    return unit
  }
  const frames = layOut({units: [...units], writer, dice, options, furniture})
  const extraction = extract(frames, options, dice, furniture)
  const isByLead =
    options.lead === 'lists-speakers' && script.units.some(({role}) => role === 'lead')
  const {lines, isInOrder, isTorn, ...told} = tellTruth(script, units, extraction, isByLead)
  const text = extraction.lines
    .map((line, index) => (index === 0 ? '' : line.isNewPage ? '\n\f' : '\n') + line.text)
    .join('')
  return {
    family: family.name,
    seed: order.seed,
    text,
    truth: {
      language: options.language,
      origin: 'made up',
      layout: family.name,
      extractor: `${options.layout}, ${options.order}, gaps ${options.gaps}, indents ${options.indents}`,
      ...told,
      ...(extraction.dropped !== '' && {dropped: extraction.dropped}),
      ...(options.ligatures && {
        changed: Object.fromEntries(Object.entries(ligatures).map(([plain, one]) => [one, plain]))
      })
    },
    lines,
    boxes: extraction.lines.map(({box}) => box),
    isInOrder,
    isTorn
  }
}
