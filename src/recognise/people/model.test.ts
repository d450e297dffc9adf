import { expect, test } from 'vitest'
import { decodeModel, encodeModel } from './model.js'
import { sampleModel } from './sample-model.js'

test('a model survives its file', () => {
  expect(decodeModel(encodeModel(sampleModel()))).toEqual(sampleModel())
})

test('a model is read from anywhere in a buffer', () => {
  const bytes = encodeModel(sampleModel())
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect(decodeModel(shifted.subarray(3))).toEqual(sampleModel())
})

test('a model is read from a buffer of Node', () => {
  const { transitions, calibration } = decodeModel(Buffer.from(encodeModel(sampleModel())))
  expect([transitions, calibration]).toEqual([sampleModel().transitions, sampleModel().calibration])
})

test('the same model gives the same bytes', () => {
  expect(encodeModel(sampleModel())).toEqual(encodeModel(sampleModel()))
})

test.each([
  ['nothing', 0],
  ['a header only', 16],
  ['a part of a model', 4000],
])('refuses %s', (_, size) => {
  expect(() => decodeModel(encodeModel(sampleModel()).subarray(0, size))).toThrow(RangeError)
})

test('refuses another file', () => {
  expect(() => decodeModel(new Uint8Array(100))).toThrow('not a people model')
})
