import { expect, it } from 'vitest'
import { LITERATURE } from './literature.ts'
import { LETTERS, MEASURES } from './registry.ts'

it('names each measure once, with its formula, its source and letters that are used', () => {
  expect(new Set(MEASURES.map(({ slug }) => slug)).size).toBe(MEASURES.length)
  for (const { formula, sources } of MEASURES) {
    expect(formula).not.toBe('')
    expect(sources.length).toBeGreaterThan(0)
  }
  const used = new Set(MEASURES.flatMap(({ letters }) => [...letters]))
  expect(Object.keys(LETTERS).filter((letter) => ![...used].some((one) => one === letter))).toEqual([])
})

it('lists publications that a measure rests on, each DOI once and well-formed', () => {
  const used = new Set(MEASURES.flatMap(({ sources }) => [...sources]))
  expect(Object.keys(LITERATURE).filter((key) => ![...used].some((one) => one === key))).toEqual([])
  const dois = Object.values(LITERATURE).map(({ doi }) => doi)
  expect(new Set(dois).size).toBe(dois.length)
  for (const doi of dois) expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/)
})
