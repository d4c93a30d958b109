import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import data from './natural-earth.topo.json' with { type: 'json' };

/** The parts of the map from below to above. */
const LAYERS = ['land', 'lakes', 'borders', 'disputed'] as const;

/** The kinds of lines, for the legend. */
export const LINES = ['border', 'ceasefire', 'oblast', 'disputed'] as const;

interface Shape {
  readonly kind: 'land' | 'water' | (typeof LINES)[number];
  readonly shape: Feature<Geometry | null>;
}

/** What is drawn, in order: land, water and lines of Natural Earth, each of its kind. */
export const region: readonly Shape[] = LAYERS.flatMap((layer) => {
  const topology = data as unknown as Topology;
  const { features } = feature(topology, topology.objects[layer] as Parameters<typeof feature>[1]) as FeatureCollection<Geometry | null, { kind: Shape['kind'] }>;
  return features.map((shape) => ({ kind: shape.properties.kind, shape }));
});

/** Where the map opens: at the lines around Karabakh. */
export const scene: FeatureCollection = {
  type: 'FeatureCollection',
  features: region.filter(({ kind, shape }) => (kind === 'oblast' || kind === 'ceasefire') && shape.geometry).map(({ shape }) => shape as Feature),
};
