import { INPUT_DEFAULTS } from './defaults.ts';
import { type PlainFields, type PlainForm, RESOURCE_FIELDS, type ResourceField } from './resource-fields.ts';

/** What the readers of inputs and of a job's arguments have in common. */
interface FieldReader {
  text(name: string): string | undefined;
  matching(name: string, pattern: RegExp, expected: string): string | undefined;
  integer(name: string, range: { min: number; max: number }): number | undefined;
  boolean(name: string): boolean | undefined;
  list(name: string): readonly string[] | undefined;
}

/** Reads the plain fields as the inputs give them, with the default in place of a wrong value. */
export const plainInputs = (read: FieldReader): PlainFields =>
  eachPlain((name, field) => {
    const input = field.input ?? name;
    return fieldOf(read, input, field) ?? (field.form === 'text' ? defaultOf(input) : undefined);
  });

const defaultOf = (input: string): string | undefined =>
  new Map<string, string>(Object.entries(INPUT_DEFAULTS)).get(input);

/** Reads the plain fields as a job gives them, else takes those of the inputs. */
export const plainArguments = (read: FieldReader, inputs: PlainFields): PlainFields =>
  eachPlain((name, field) => fieldOf(read, name, field) ?? inputs[field.property]);

type PlainField = ResourceField & PlainForm & { readonly property: keyof PlainFields };

function eachPlain(read: (name: string, field: PlainField) => unknown): PlainFields {
  const values = Object.entries(RESOURCE_FIELDS).flatMap(([name, field]) =>
    'property' in field ? [[field.property, read(name, field)] as const] : [],
  );
  // The type is derived from the same table.
  return Object.fromEntries(values) as PlainFields;
}

function fieldOf(read: FieldReader, name: string, field: PlainForm) {
  switch (field.form) {
    case 'text':
      return field.pattern ? read.matching(name, field.pattern, field.expected ?? '') : read.text(name);
    case 'whole':
      return read.integer(name, field);
    case 'boolean':
      return read.boolean(name);
    case 'list':
      return read.list(name);
  }
}
