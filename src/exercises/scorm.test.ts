/**
 * The rules of the published schemas as far as they reach a manifest like ours: imscp_rootv1p1p2.xsd and
 * adlcp_rootv1p2.xsd (SCORM 1.2), imscp_v1p1.xsd, adlcp_v1p3.xsd and imsss_v1p0.xsd (SCORM 2004 4th Edition).
 */
import { describe, expect, test } from 'vitest';
import { formatAssignment } from './assignment.ts';
import {
  manifestOf,
  pageWith,
  SCORM_VERSIONS,
  scormVersionIn,
  SUSPEND_LIMITS,
  suspendNeed,
} from './scorm.ts';
import { ASSIGNMENT } from './testing/toy.ts';
import { readXml, type Element } from './testing/xml.ts';

const FILES = ['index.html', 'player.js', 'fonts/a & b.woff2'];
const TEXT = formatAssignment(ASSIGNMENT);

const children = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);
const only = (element: Element, name: string): Element => {
  expect(children(element, name), `${element.name} has one ${name}`).toHaveLength(1);
  return children(element, name)[0]!;
};
const order = (element: Element): readonly string[] => element.children.map(({ name }) => name);
const every = (element: Element): readonly Element[] => [element, ...element.children.flatMap(every)];

describe.each(SCORM_VERSIONS)('the manifest for SCORM %s', (version) => {
  const manifest = readXml(manifestOf(version, ASSIGNMENT, FILES));

  test('is a manifest in its namespaces: metadata, organizations, resources, in this order', () => {
    expect(manifest.name).toBe('manifest');
    expect(manifest.attributes['xmlns']).toBe(
      version === '1.2'
        ? 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'
        : 'http://www.imsglobal.org/xsd/imscp_v1p1',
    );
    expect(manifest.attributes['xmlns:adlcp']).toBe(
      version === '1.2' ? 'http://www.adlnet.org/xsd/adlcp_rootv1p2' : 'http://www.adlnet.org/xsd/adlcp_v1p3',
    );
    expect(order(manifest)).toEqual(['metadata', 'organizations', 'resources']);
    const used = every(manifest).flatMap(({ name, attributes }) => [name, ...Object.keys(attributes)]);
    for (const prefix of new Set(
      used.filter((name) => name.includes(':')).map((name) => name.split(':')[0]!),
    ))
      expect(prefix === 'xmlns' || `xmlns:${prefix}` in manifest.attributes, prefix).toBe(true);
  });

  test('names its schema and version first', () => {
    const metadata = only(manifest, 'metadata');
    expect(order(metadata).slice(0, 2)).toEqual(['schema', 'schemaversion']);
    expect(only(metadata, 'schema').text).toBe('ADL SCORM');
    expect(only(metadata, 'schemaversion').text).toBe(version === '1.2' ? '1.2' : '2004 4th Edition');
  });

  test('has one organization, the default one, with a title and one item with a title', () => {
    const organizations = only(manifest, 'organizations');
    const organization = only(organizations, 'organization');
    expect(organizations.attributes['default']).toBe(organization.attributes['identifier']);
    expect(order(organization)).toEqual(['title', 'item']);
    expect(only(organization, 'title').text).toBe(ASSIGNMENT.title);
    expect(only(organization, 'title').text.length).toBeLessThanOrEqual(200);
    expect(order(only(organization, 'item'))[0]).toBe('title');
  });

  test('has identifiers that are XML names, each once, and every reference resolves to a SCO', () => {
    const identifiers = every(manifest).flatMap(({ attributes }) => attributes['identifier'] ?? []);
    expect(new Set(identifiers).size).toBe(identifiers.length);
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
    const items = every(manifest).filter(({ name }) => name === 'item');
    const resources = children(only(manifest, 'resources'), 'resource');
    for (const { attributes } of items) {
      const target = resources.filter((one) => one.attributes['identifier'] === attributes['identifierref']);
      expect(target).toHaveLength(1);
      expect(target[0]!.attributes[version === '1.2' ? 'adlcp:scormtype' : 'adlcp:scormType']).toBe('sco');
    }
  });

  test('lists each file once, its page among them, with relative addresses', () => {
    const resource = only(only(manifest, 'resources'), 'resource');
    expect(resource.attributes['type']).toBe('webcontent');
    const files = children(resource, 'file').map(({ attributes }) => attributes['href']);
    expect(files).toEqual(FILES);
    expect(files).toContain(resource.attributes['href']);
    for (const file of files) expect(file).not.toMatch(/^[/\\]|:|\.\./);
  });

  test('says in 2004 that completion and success are the content’s to set', () => {
    const controls = every(manifest).filter(({ name }) => name === 'imsss:deliveryControls');
    expect(controls.map(({ attributes }) => attributes)).toEqual(
      version === '1.2' ? [] : [{ completionSetByContent: 'true', objectiveSetByContent: 'true' }],
    );
  });

  test('carries a title that would be markup as a title', () => {
    const title = '</title><script>alert("1")</script> & \'more\'';
    const other = readXml(manifestOf(version, { ...ASSIGNMENT, title }, FILES));
    expect(only(only(only(other, 'organizations'), 'organization'), 'title').text).toBe(title);
  });
});

test('the player’s page carries its assignment, its version and the book’s address, and only where it has places for them', () => {
  const page =
    '<!doctype html><html lang="en" data-assignment="" data-scorm="" data-book=""><title>x</title></html>';
  for (const scorm of SCORM_VERSIONS)
    expect(pageWith(page, { assignment: TEXT, scorm, book: 'https://b.example/?"' })).toBe(
      `<!doctype html><html lang="en" data-assignment="${TEXT}" data-scorm="${scorm}" data-book="https://b.example/?&#34;"><title>x</title></html>`,
    );
  expect(() => pageWith('<html></html>', { assignment: TEXT, scorm: '1.2', book: '' })).toThrow(/expected 1/);
});

test('a version is one of the two, and nothing else', () => {
  expect(['1.2', '2004', '', '1.3', undefined].map(scormVersionIn)).toEqual([
    '1.2',
    '2004',
    null,
    null,
    null,
  ]);
});

test('a package without the player’s page is none', () => {
  expect(() => manifestOf('1.2', ASSIGNMENT, ['player.js'])).toThrow(/index\.html/);
});

test('what suspend_data needs grows with the exercises and their answers', () => {
  const need = suspendNeed(ASSIGNMENT, (code) => (code === 'predict-om-1-v1' ? 3_000 : 40));
  expect(need.likely).toBe(60 + 3 * 40 + 3_000 + 40 + 40);
  expect(need.likely).toBeLessThan(SUSPEND_LIMITS['1.2']);
  expect(need.most).toBeGreaterThan(SUSPEND_LIMITS['1.2']);
});
