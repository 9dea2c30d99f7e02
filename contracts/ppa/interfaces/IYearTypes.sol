// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {AvailabilityProof} from "../../oracle/types/Availability.sol";
import {LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {SiteId} from "../../oracle/types/Site.sol";

/// @title What is known of contract years and of availability, what happens to them, and why a call fails
/// @notice A contract year is numbered from 0; it begins at 00:00 UTC of the day from which the agreement operates, and of each anniversary of that.
interface IYearTypes {
    /// @notice A plant's day as it was reported. @param plant Its place in `Terms.plants`. @param report Final. @param proof Of the day's last leaf, and @param profile
    /// the day's, as in `IAgreementTypes`: what was produced. Neither is looked at where nothing held the plant back.
    struct Outage {
        uint256 plant;
        AvailabilityProof report;
        LeafProof proof;
        bytes profile;
    }

    /// @notice What a plant's day came to, of the plant's share, Wh. @param which Periods of which energy is paid as deemed. @param numerator What for, as in `Month`. @param deemedWh How
    /// much. @param excusedWh With it, what grid and force majeure held back too. @param refusedWh What the buyer did and does not pay for as deemed. @param possibleWh Σ capacity · time of periods that
    /// count to availability. @param unavailableWh Of that, what was out of service.
    struct Outcome {
        uint96 which;
        int256 numerator;
        uint64 deemedWh;
        uint64 excusedWh;
        uint64 refusedWh;
        uint64 possibleWh;
        uint64 unavailableWh;
    }

    /// @notice What a contract year owes besides its months. Energy in Wh, prices base units a kWh, WAD, damages in base units. @param inForce Days of it that are the agreement's and not suspended. @param minimum For
    /// so many days, less what is excused. @param maximum For so many; zero: none. @param takeWh Take-or-pay, @param takePrice and its price. @param shortWh Deliver-or-pay. @param aboveWh Above the maximum. @param
    /// lostWh Below the availability that is guaranteed. @param unmatchedWh Of what was guaranteed to be matched. @param shortDamages For `shortWh`, as far as the caps allow, @param availabilityDamages
    /// likewise, after those, @param matchingDamages and then these. @param drawnWh From the make-up account. @param expiredWh Out of it, unused. @param excess Numerator of `aboveWh`: what it costs less what was paid for it. @param
    /// returned Numerator of what was paid already, for `drawnWh` and, where that is refunded, for `expiredWh`. @param numerator Of all, as a month's.
    struct Reckoning {
        uint32 inForce;
        uint64 minimum;
        uint64 maximum;
        uint64 takeWh;
        uint64 shortWh;
        uint64 aboveWh;
        uint64 lostWh;
        uint64 unmatchedWh;
        uint64 drawnWh;
        uint64 expiredWh;
        uint128 shortDamages;
        uint128 availabilityDamages;
        uint128 matchingDamages;
        int256 takePrice;
        int256 excess;
        int256 returned;
        int256 numerator;
    }

    /// @notice What a closed year was billed by. @param closedAt Unix seconds; zero: it is not. @param takeWh As in `Reckoning`. @param damages Sum of the three. @param takePrice Likewise.
    /// @param returned Likewise. @param numerator Likewise: what invoices stand for.
    struct YearBill {
        uint40 closedAt;
        uint64 takeWh;
        uint128 damages;
        int256 takePrice;
        int256 returned;
        int256 numerator;
    }

    /// @notice Energy that was paid for and not taken. @param year Contract year. @param wh Left to take. @param price That was paid, base units a kWh, WAD.
    struct MakeUp {
        uint32 year;
        uint64 wh;
        int256 price;
    }

    /// @notice What an agreement's years have come to. @param closed How many are. @param damages Σ of what they owe, base units; those for delay are apart. @param makeUp In ascending order of years.
    struct Account {
        uint32 closed;
        uint128 damages;
        MakeUp[] makeUp;
    }

    /// @notice A plant's availability on a day counts, and what is deemed is paid. @param commitment Of the batch that its production was proved in; zero: nothing held it back. @param vector Wh of each period that is deemed.
    event AvailabilitySettled(
        uint256 indexed id,
        uint256 indexed day,
        SiteId indexed site,
        uint256 plant,
        bytes32 commitment,
        Outcome outcome,
        bytes vector
    );
    /// @notice A contract year is billed. @param amount Base units; positive: the buyer owes it. @param until Where the year ends, or the agreement.
    event YearClosed(
        uint256 indexed id, uint256 indexed year, int256 amount, uint40 until, Reckoning reckoning
    );
    /// @notice A closed year was restated. @param difference Base units; positive: the buyer owes it.
    event YearRestated(uint256 indexed id, uint256 indexed year, int256 difference, Reckoning reckoning);

    error NoAvailabilityClause(uint256 id);
    error NoPotential(uint256 plant, Register register);
    error OtherMethod(bytes32 given, bytes32 agreed);
    error PlantDayReported(uint256 id, uint256 day, uint256 plant);
    error NotTheDaysLast(uint40 readAt, uint40 batch, uint256 dayEnd);
    error DeemedNotPriced(uint256 id, uint256 day, uint256 missing);
    error NoContractYear(uint256 id, uint256 year);
    error YearOutOfOrder(uint256 id, uint256 year, uint256 next);
    error YearNotOver(uint256 id, uint256 year, uint256 closesAt, uint256 now_);
    error MonthOfYearOpen(uint256 id, uint256 year, uint256 month);
    error YearNotPriced(uint256 id, uint256 year);
    error YearNotClosed(uint256 id, uint256 year);
    error NothingToRestateOfYear(uint256 id, uint256 year);
    error YearTrueUpTooLate(uint256 id, uint256 year, uint256 until, uint256 now_);
}
