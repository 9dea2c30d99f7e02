// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice A site: a home, a plant, a battery. The ERC-721 id in `SiteRegistry`, from 1.
type SiteId is uint64;

/// @notice A grid zone: its EIC code in ASCII, padded with zeros on the right.
type Zone is bytes16;

// Seconds in a settlement period; every period end is a multiple of it (the EU market time unit).
uint40 constant PERIOD = 900;

using {least} for Capacities global;
using {siteEquals as ==, siteDiffers as !=} for SiteId global;
using {zoneEquals as ==, zoneDiffers as !=} for Zone global;

function siteEquals(SiteId a, SiteId b) pure returns (bool) {
    return SiteId.unwrap(a) == SiteId.unwrap(b);
}

function siteDiffers(SiteId a, SiteId b) pure returns (bool) {
    return SiteId.unwrap(a) != SiteId.unwrap(b);
}

function zoneEquals(Zone a, Zone b) pure returns (bool) {
    return Zone.unwrap(a) == Zone.unwrap(b);
}

function zoneDiffers(Zone a, Zone b) pure returns (bool) {
    return Zone.unwrap(a) != Zone.unwrap(b);
}

// What is on a site, as bits of a mask.
uint16 constant PV = 1;
uint16 constant WIND = 2;
uint16 constant HYDRO = 4;
uint16 constant BIOMASS = 8;
uint16 constant BATTERY = 16;
uint16 constant CHARGER = 32;

/// @notice The curve of a device key.
enum KeyKind {
    SECP256K1,
    P256
}

/// @notice A device's public key. secp256k1: `x` is the signer's address in the low 160 bits, `y` zero. P-256: affine x and y.
struct DeviceKey {
    KeyKind kind;
    bytes32 x;
    bytes32 y;
}

/// @notice What an accreditor signed of a site; all zero until then. AC side.
/// @param generationW Rated output of the generators, W.
/// @param storageW Rated charge and discharge power of the battery, W.
/// @param exportW Grid export limit, W. @param importW Grid import limit, W.
/// @param storageWh Usable energy of the battery, Wh.
struct Capacities {
    uint32 generationW;
    uint32 storageW;
    uint32 exportW;
    uint32 importW;
    uint32 storageWh;
}

/// @notice Capacities in force from a period end on.
struct CapacityStretch {
    uint40 from;
    Capacities capacities;
}

/// @notice The lesser of each of two capacities.
function least(Capacities memory a, Capacities memory b) pure returns (Capacities memory) {
    return Capacities({
        generationW: a.generationW < b.generationW ? a.generationW : b.generationW,
        storageW: a.storageW < b.storageW ? a.storageW : b.storageW,
        exportW: a.exportW < b.exportW ? a.exportW : b.exportW,
        importW: a.importW < b.importW ? a.importW : b.importW,
        storageWh: a.storageWh < b.storageWh ? a.storageWh : b.storageWh
    });
}
