// node run.mjs FILE NAME: runs the exported function NAME of FILE.
import './case.mjs'

const [file, name] = process.argv.slice(2)
await (await import(`./${file}`))[name]()
process.exit(0)
