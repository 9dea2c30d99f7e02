// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";
import {VolumeType} from "../types/Terms.sol";

/// @title What is known of the settlement of agreements, what happens to it, and why a call fails
/// @dev A day is the number of a UTC day since 1970-01-01. In a mask of its periods bit k is the one that begins k · 900 s after 00:00. A vector is the energy of
/// a day's periods, six bytes each, Wh, as far as the day was read.
interface ISettlementTypes {
    /// @notice A billing month, UTC. @param numerator Σ Wh · price, base units a kWh, WAD: what is billed is this, divided and rounded once (`Billing`, PPA-4).
    /// @param billed The numerator that invoices stand for. @param wh Energy that counts as delivered, with what is excluded from payment. @param
    /// excludedWh Of that, what a negative price leaves unpaid (PPA-3). @param begunDays Bit d − 1: something of day d is settled. @param settledDays
    /// Bit d − 1: all of day d is. @param closedAt When it was first billed.
    struct Month {
        int256 numerator;
        int256 billed;
        uint64 wh;
        uint64 excludedWh;
        uint32 begunDays;
        uint32 settledDays;
        uint40 closedAt;
    }

    /// @notice A contract year of an agreement with an annual clause (a minimum, a maximum, an availability or a matching guarantee); it begins with the day from which it operates. @param wh
    /// Energy that counts as delivered, with what is excluded from payment. @param excludedWh Of that, what is. @param consumedWh MATCHED: the buyer's consumption. @param matchedWh Of that,
    /// what production of the same period covers. @param numerator As in `Month`: what its energy is paid. @param excusedWh What could have been produced and was not by no fault of either party, or
    /// is paid as deemed. @param refusedWh What the buyer kept from being produced and does not pay as deemed. @param possibleWh Σ capacity · time that availability is measured by, @param
    /// unavailableWh and what of it was out of service.
    struct Year {
        uint64 wh;
        uint64 excludedWh;
        uint64 consumedWh;
        uint64 matchedWh;
        int256 numerator;
        uint64 excusedWh;
        uint64 refusedWh;
        uint64 possibleWh;
        uint64 unavailableWh;
    }

    /// @notice A day that is not settled yet, or was not at once. @param delivered Bit i: plant i's energy is claimed as far as the day goes. @param open
    /// Parcels and gaps that have no price yet. @param parcels How many have been numbered. @param passed As `delivered`, of plants
    /// whose energy, of the day or of its end, is in a later day's gap.
    struct Day {
        uint64 delivered;
        uint32 open;
        uint32 parcels;
        uint64 passed;
    }

    /// @notice Energy of periods that were not read one by one (PPA-9). It stays when it has its price: a correction may yet tell its periods apart. @param wh All of it. @param from Where it begins, or how far it is priced: all of it where that is its end. @param
    /// begun Whether a part of it is. @param joined Whether it counts in the window that reconciles a profile, in which all of it was delivered.
    /// @param counts Whether some period of it is the agreement's: else nothing of it counts. @param since Where it begins. @param worst So far the worst price for the meter's owner, WAD.
    struct Gap {
        uint64 wh;
        uint40 from;
        bool begun;
        bool sold;
        bool joined;
        bool counts;
        uint40 since;
        int256 worst;
    }

    /// @notice What is reconciled so far of a day or a month of a profile (PPA-11). @param entitled Wh delivered. @param profiled Wh agreed. @param periods
    /// How many. @param paid Σ Wh delivered · payment. @param index Σ index. @param price Σ contract price.
    struct WindowSums {
        uint64 entitled;
        uint64 profiled;
        uint32 periods;
        int256 paid;
        int256 index;
        int256 price;
    }

    /// @notice A plant's day. @param plant Its place in `Terms.plants`. @param entitlement That it is delivered by. @param proof Of the day's last leaf. @param
    /// profile The day's, as in `IAgreementTypes`.
    struct Delivery {
        uint256 plant;
        uint256 entitlement;
        LeafProof proof;
        bytes profile;
    }

    /// @notice A claim, as it was divided. @param commitment Of the batch that its leaf was proved in; `site` and `readAt` say which leaf. @param from Where it
    /// begins, @param to and ends. @param wh All of its energy. @param read Ends of periods at which the register was measured. @param own Of those, with
    /// their beginnings too: the others carry a gap's energy.
    struct Claim {
        SiteId site;
        bytes32 commitment;
        uint40 readAt;
        uint40 from;
        uint40 to;
        uint64 wh;
        uint96 read;
        uint96 own;
    }

    /// @notice What became of a vector's periods, a mask each. @param paid At the agreement's price, be it zero or negative. @param excluded Not paid, because the
    /// index is negative; their energy counts. @param tests Before commercial operation, at the price of test energy. @param unpriced Wait for a price. @param
    /// runs Wait for the fate of a run of negative prices. @param suspended Not the agreement's while it is suspended. @param outside Not its before it
    /// began or after its end.
    struct Masks {
        uint96 paid;
        uint96 excluded;
        uint96 tests;
        uint96 unpriced;
        uint96 runs;
        uint96 suspended;
        uint96 outside;
    }

    /// @notice What a call added to a month. @param numerator As in `Month`. @param wh Likewise. @param excludedWh Likewise.
    struct Sums {
        int256 numerator;
        uint64 wh;
        uint64 excludedWh;
    }

    /// @notice A claim was divided among a day's periods.
    event EnergyDelivered(uint256 indexed id, uint256 indexed day, uint256 indexed entitlement, Claim claim);
    /// @notice A day's energy was priced, as far as it could be. @param parcel Number of what waits, if anything does; the greatest uint32: nothing. @param vector Wh
    /// of all periods that have their own.
    event DaySettled(
        uint256 indexed id, uint256 indexed day, uint32 parcel, Masks masks, Sums sums, bytes vector
    );
    /// @notice What waited was priced, as far as it could be. @param masks Of those periods alone.
    event ParcelSettled(uint256 indexed id, uint256 indexed day, uint32 parcel, Masks masks, Sums sums);
    /// @notice Energy was measured of several periods together, from `from` to `to`.
    event GapFound(uint256 indexed id, uint256 indexed entitlement, uint40 from, uint40 to, uint64 wh);
    /// @notice A gap took its price, WAD. @param wh Of its energy what counts: all, or nothing.
    event GapSettled(
        uint256 indexed id, uint256 indexed entitlement, uint40 to, uint64 wh, int256 price, int256 numerator
    );

    error NothingDelivered();
    error OtherDay(uint256 index, uint256 given, uint256 first);
    error EntitlementOfAnother(uint256 entitlement, uint256 given, uint256 id);
    error OtherPlant(uint256 entitlement, SiteId site, Register register, uint16 share);
    /// @notice Periods would be lumped together that may have been read one by one: until then only the owner of the meter may settle from this leaf.
    error NotYetTheDaysLast(uint256 entitlement, uint40 from, uint40 batch, uint256 allowedAt);
    error VolumeNotSettled(VolumeType kind);
    error NoParcel(uint256 id, uint256 day, uint32 parcel);
    error WrongVector(bytes32 given, bytes32 kept);
    error NothingNewlyPriced(uint256 id, uint256 day, uint32 parcel);
    error NoGap(uint256 entitlement, uint40 to);
    error GapNotRipe(uint256 entitlement, uint40 to, uint256 ripeAt);
    error GapNotPriced(uint256 entitlement, uint256 day, uint256 missing);
}
