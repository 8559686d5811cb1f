// Tests how company names are brought to one key and compared.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCompany, companyKeys, isCutShort, sameCompany } from './company-name.ts';

describe('canonicalCompany', () => {
  it.each([
    ['Norvane Robotics, Inc.', 'norvanerobotics'],
    ['NorvaneRobotics', 'norvanerobotics'],
    ['Brückental Maschinen GmbH & Co. KG', 'bruckentalmaschinen'],
    ['Lumière Conseil S.A.S.', 'lumiereconseil'],
    ['Orsetto S.p.A.', 'orsetto'],
    ['Hvidtfeldt A/S', 'hvidtfeldt'],
    ['Kwartel B. V.', 'kwartel'],
    ['Zorlik Sp. z o.o.', 'zorlik'],
    ['Aldana S.A. de C.V.', 'aldana'],
    ['Tindle Private Limited', 'tindle'],
    ['The Quorrin Group', 'quorrin'],
    ['Pelham & Dray', 'pelhamdray'],
    ['Pelham and Dray LLP', 'pelhamdray'],
    ['Quistor Data Services (QDS)', 'quistordataservices'],
  ])('brings %s to %s', (name, key) => {
    expect(canonicalCompany(name)).toBe(key);
  });

  it('keeps names apart of which one begins the other', () => {
    expect(canonicalCompany('Meta')).not.toBe(canonicalCompany('Metaverse'));
  });

  it('keeps a name that consists of a legal form or an article only', () => {
    expect(canonicalCompany('SE')).toBe('se');
    expect(canonicalCompany('The')).toBe('the');
  });

  it('gives the empty key for a name without letters or digits', () => {
    expect(canonicalCompany('')).toBe('');
    expect(canonicalCompany(' – & …')).toBe('');
  });

  it('gives only letters and digits, whatever it is given, and is stable under case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(canonicalCompany(name)).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z &.]{0,30}$/), (name) => {
        expect(canonicalCompany(name.toUpperCase())).toBe(canonicalCompany(name));
      }),
    );
  });
});

describe('sameCompany', () => {
  it.each([
    ['NorvaneRobotics', 'Norvane Robotics Inc.'],
    ['Norvane', 'Norvane Deutschland GmbH'],
    ['norvane.com', 'Norvane'],
    ['Brückental', 'Brueckental AG'],
  ])('takes %s and %s for one company', (a, b) => {
    expect(sameCompany(a, b)).toBe(true);
    expect(sameCompany(b, a)).toBe(true);
  });

  it.each([
    ['Meta', 'Metaverse'],
    ['Air France', 'Air Canada'],
    ['Norvane', 'Norvane Robotics'],
    ['Norvane Italia', 'Norvane Deutschland'],
    ['', ''],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameCompany(a, b)).toBe(false);
  });
});

describe('names cut short', () => {
  it.each([
    ['Kinovia', 'Kinovia Clinical', true],
    ['De Regenboog', 'OBS De Regenboog', true],
    ['Delorme & Partner', 'Cabinet Delorme & Partner', true],
    ['Northlight Analytics', 'Northlight Labs', false],
    ['University', 'University of Tarn', false],
    ['Tarnvale', 'Tarnvale', false],
  ])('takes %j and %j for one name, the other cut short: %j.', (a, b, wanted) => {
    expect(isCutShort(a, b)).toBe(wanted);
    expect(isCutShort(b, a)).toBe(wanted);
  });

  it.each([
    ['Delorme', 'Cabinet Delorme & Partner'],
    ['GH Saint-Aubin', 'Groupe Hospitalier Saint-Aubin'],
    ['MeridonHealth', 'Meridon Health Workday'],
    ['Norvane', 'Norvane Deutschland GmbH'],
  ])('are found by a key that %s and %s share.', (a, b) => {
    expect(companyKeys(a).some((key) => companyKeys(b).includes(key))).toBe(true);
  });
});
