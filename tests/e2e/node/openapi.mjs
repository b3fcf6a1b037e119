// node openapi.mjs FILE: is it an OpenAPI document? Says what is wrong with it.
import { readFile } from 'node:fs/promises'
import { Validator } from '@seriousme/openapi-schema-validator'

const validator = new Validator()
const { valid, errors } = await validator.validate(JSON.parse(await readFile(process.argv[2], 'utf8')))
if (!valid || validator.version !== '3.1') {
  console.error(validator.version, JSON.stringify(errors, null, 1).slice(0, 3000))
  process.exit(1)
}
