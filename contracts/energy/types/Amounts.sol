// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

/// @notice Live energy in µWh (9 decimals of a kWh, 1 Wh = 1e6): what an ERC-20 balance shows; it dissipates.
type Energy is uint256;

/// @notice Shares of a dissipating token: constant while nobody moves them. Energy = shares × index.
type Shares is uint256;

// µWh in one Wh, and in one kWh.
uint256 constant MICRO_PER_WH = 1e6;
uint256 constant MICRO_PER_KWH = 1e9;

using {
    addEnergy as +,
    subEnergy as -,
    energyBelow as <,
    energyAbove as >,
    energyEquals as ==
} for Energy global;
using {
    addShares as +,
    subShares as -,
    sharesBelow as <,
    sharesAbove as >,
    sharesEqual as ==
} for Shares global;

function addEnergy(Energy a, Energy b) pure returns (Energy) {
    return Energy.wrap(Energy.unwrap(a) + Energy.unwrap(b));
}

function subEnergy(Energy a, Energy b) pure returns (Energy) {
    return Energy.wrap(Energy.unwrap(a) - Energy.unwrap(b));
}

function energyBelow(Energy a, Energy b) pure returns (bool) {
    return Energy.unwrap(a) < Energy.unwrap(b);
}

function energyAbove(Energy a, Energy b) pure returns (bool) {
    return Energy.unwrap(a) > Energy.unwrap(b);
}

function energyEquals(Energy a, Energy b) pure returns (bool) {
    return Energy.unwrap(a) == Energy.unwrap(b);
}

function addShares(Shares a, Shares b) pure returns (Shares) {
    return Shares.wrap(Shares.unwrap(a) + Shares.unwrap(b));
}

function subShares(Shares a, Shares b) pure returns (Shares) {
    return Shares.wrap(Shares.unwrap(a) - Shares.unwrap(b));
}

function sharesBelow(Shares a, Shares b) pure returns (bool) {
    return Shares.unwrap(a) < Shares.unwrap(b);
}

function sharesAbove(Shares a, Shares b) pure returns (bool) {
    return Shares.unwrap(a) > Shares.unwrap(b);
}

function sharesEqual(Shares a, Shares b) pure returns (bool) {
    return Shares.unwrap(a) == Shares.unwrap(b);
}
