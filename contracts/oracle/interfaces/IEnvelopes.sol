// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "../types/Registers.sol";
import {SiteId, Zone} from "../types/Site.sol";

/// @title What a technology allows
/// @notice Bounds what is claimed of a site by what its plant can do. Each bound holds for every interval between two claims of the site,
/// whoever made them: splitting a claim, or an entitlement, adds nothing.
/// @dev In Wh, P the accredited power of the register, t the seconds of an interval:
/// any register: growth ≤ ⌊1.1 · P · t / 3600⌋ + 1, a claim at a time;
/// generation, and with it all its parts together: growth ≤ 1.1 · W · t* / 3600 + 1 over any interval, t* being t, or the seconds of full
/// power under a clear sky where photovoltaics are a site's only generators and its zone has a table;
/// green charge: growth ≤ 5/4 · storageWh · (t / 12 h + 1) + 1 over any interval: two cycles a day and one at once, a fifth of each lost
/// on the way in at worst.
/// Over a change of capacities each counts for its own time.
interface IEnvelopes {
    /// @notice A site's generation grew, from where its claims had come to, by more than its plant can make.
    error GenerationAboveEnvelope(SiteId site, uint256 grown, uint256 limit);
    /// @notice A site's green charge grew, from where its claims had come to, by more than its battery can take.
    error ChargeAboveCycles(SiteId site, uint256 grown, uint256 limit);
    /// @notice No clear sky is known for the zone.
    error NoClearSky(Zone zone);

    /// @notice Seconds of full power (1.1 of its rating) that a photovoltaic plant in the zone can have had at most.
    /// @param from, to Period ends, unix seconds; both are multiples of 900, `to` not before `from`.
    function fullPower(Zone zone, uint40 from, uint40 to) external view returns (uint256);
    /// @notice The most that a register of the site can have grown by between two period ends, Wh, as far as the site's own terms go.
    /// @dev What others claimed in the meantime may leave less: see `growthOf`.
    function limitOf(SiteId site, Register register, uint40 from, uint40 to) external view returns (uint256);
    /// @notice Up to where a site's generation and green charge have been held against its envelopes.
    /// @return at Period end of the generation.
    /// @return generation The register there, Wh.
    /// @return storedAt Period end of the green charge.
    /// @return stored That register there, Wh.
    /// @return cycles What its battery may still take beyond two cycles a day, Wh, rounded down.
    function growthOf(SiteId site)
        external
        view
        returns (uint40 at, uint64 generation, uint40 storedAt, uint64 stored, uint256 cycles);
    /// @notice The code that holds the tables.
    function clearSky() external view returns (address);
}
