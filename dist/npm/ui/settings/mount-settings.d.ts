import type { SettingsHandle, SurfacePorts } from '../surface.js';
/** Chunk entry: the settings, closed, in the shadow root that all surfaces share. */
export declare function mountSettings(ports: SurfacePorts): SettingsHandle;
