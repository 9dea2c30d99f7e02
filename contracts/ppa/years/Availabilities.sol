// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AvailabilityMath} from "../../oracle/AvailabilityMath.sol";
import {BatchHash} from "../../oracle/BatchHash.sol";
import {PriceMath} from "../../oracle/PriceMath.sol";
import {IAvailabilityReport} from "../../oracle/interfaces/IAvailabilityReport.sol";
import {AvailabilityProof, Curtailment} from "../../oracle/types/Availability.sol";
import {Leaf, LeafProof} from "../../oracle/types/Measurement.sol";
import {Register} from "../../oracle/types/Registers.sol";
import {CapacityStretch, PERIOD, SiteId} from "../../oracle/types/Site.sol";
import {IAgreementAvailability} from "../interfaces/IAgreementAvailability.sol";
import {IDayPrices} from "../interfaces/IDayPrices.sol";
import {Damages as DamagesLib} from "../mathematics/Damages.sol";
import {DeemedPrice} from "../mathematics/DeemedPrice.sol";
import {Vectors} from "../mathematics/Vectors.sol";
import {DayPricing} from "../settlement/DayPricing.sol";
import {MonthSums} from "../settlement/MonthSums.sol";
import {PriceDay} from "../types/Tariff.sol";
import {Agreement, NegativeRule, Performance, Plant} from "../types/Terms.sol";
import {DateTimeLib} from "solady/utils/DateTimeLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";

/// @title What plants could have produced
/// @notice A final report of a plant's day counts to the year's availability, and what the terms' causes held back is paid (PPA-15). It never joins the energy that is delivered.
/// @dev A mask is of a day's periods.
abstract contract Availabilities is IAgreementAvailability, MonthSums, DayPricing {
    using SafeCastLib for uint256;

    uint256 private constant ENTRY = 12;
    uint256 private constant WHOLE = 10_000;
    uint256 private constant HOUR = 3600;
    /// @dev A period that was not read.
    uint256 private constant UNREAD = type(uint32).max;
    /// @dev What no seller answers for, whether or not it is paid.
    uint256 private constant BLAMELESS = 1 << uint256(Curtailment.GRID) | 1 << uint256(Curtailment.BUYER) | 1
        << uint256(Curtailment.FORCE_MAJEURE);
    uint256 private constant ECONOMIC = uint256(Curtailment.ECONOMIC);

    IAvailabilityReport internal immutable REPORTS;

    /// @dev @param reported Periods that count and have a report. @param paid Of those, whose energy is deemed. @param held With them, those that no seller answers for. @param refused Of those, the
    /// buyer's that are not paid. @param possible Σ capacity, W, over those that count to availability. @param unavailable Likewise.
    struct Causes {
        uint256 reported;
        uint256 paid;
        uint256 held;
        uint256 refused;
        uint256 possible;
        uint256 unavailable;
    }

    constructor(IAvailabilityReport reports_) {
        REPORTS = reports_;
    }

    /// @inheritdoc IAgreementAvailability
    function settleAvailability(uint256 id, Agreement calldata agreement, Outage calldata outage)
        external
        returns (int256 numerator)
    {
        uint256 day = outage.report.report.day;
        _requireDocumentOn(id, agreement, day);
        Plant calldata plant = _requireReported(id, agreement, outage, day);
        Causes memory causes = _causesOf(id, agreement, outage.report.periods, day);
        bytes32 commitment;
        if (causes.held != 0) commitment = _requireProduced(agreement, outage, day);
        (Outcome memory o, uint256[] memory wh) = _reckon(plant, outage, day, causes);
        bytes memory vector;
        if (o.deemedWh != 0) {
            vector = Vectors.pack(wh);
            numerator = _priceOf(id, agreement, day, vector, o.which);
            o.numerator = numerator;
            _months[id][_monthOf(day)].numerator += numerator;
        }
        if (_isAnnual(agreement)) _count(id, day, o);
        emit AvailabilitySettled(id, day, plant.site, outage.plant, commitment, o, vector);
    }

    /// @inheritdoc IAgreementAvailability
    function reportedOf(uint256 id, uint256 day) external view returns (uint256) {
        return _reported[id][day];
    }

    /// @inheritdoc IAgreementAvailability
    function reports() external view returns (IAvailabilityReport) {
        return REPORTS;
    }

    // ——— what is shown ———

    /// @dev A final report of the plant, of the agreed attesters and by the agreed method; once.
    function _requireReported(uint256 id, Agreement calldata agreement, Outage calldata outage, uint256 day)
        private
        returns (Plant calldata plant)
    {
        Plant[] calldata plants = agreement.terms.plants;
        uint256 index = outage.plant;
        require(index < plants.length, UnknownPlant(index, plants.length));
        plant = plants[index];
        Register register = plant.register;
        // How generation would have been used nobody knows.
        require(
            register == Register.GENERATION || register == Register.DIRECT_EXPORT,
            NoPotential(index, register)
        );
        bytes32 agreed = agreement.terms.performance.method;
        require(agreed != 0, NoAvailabilityClause(id));
        AvailabilityProof calldata report = outage.report;
        require(report.site == plant.site, WrongSite(report.site, plant.site));
        _requireAttesters(agreement, report.report.fleet);
        bytes32 method = REPORTS.available(report);
        require(method == agreed, OtherMethod(method, agreed));
        uint256 known = _reported[id][day];
        require(known >> index & 1 == 0, PlantDayReported(id, day, index));
        _reported[id][day] = known | 1 << index;
    }

    /// @dev The day's last leaf, so that nothing that was produced is left out. @return commitment Of its batch.
    function _requireProduced(Agreement calldata agreement, Outage calldata outage, uint256 day)
        private
        view
        returns (bytes32 commitment)
    {
        LeafProof calldata proof = outage.proof;
        Leaf calldata leaf = proof.leaf;
        require(leaf.site == outage.report.site, WrongSite(leaf.site, outage.report.site));
        uint256 end = (day + 1) * 1 days;
        require(
            leaf.readAt > end - 1 days && leaf.readAt <= end && proof.batch.periodEnd >= end,
            NotTheDaysLast(leaf.readAt, proof.batch.periodEnd, end)
        );
        _requireAttesters(agreement, proof.batch.fleet);
        ORACLE.requireFinalLeaf(proof);
        bytes32 given = keccak256(outage.profile);
        require(given == leaf.profile, WrongProfile(given, leaf.profile));
        uint256 expected = (leaf.readAt + 1 days - end) / PERIOD * ENTRY;
        require(outage.profile.length == expected, ProfileLength(outage.profile.length, expected));
        return BatchHash.hash(proof.batch);
    }

    // ——— what held it back ———

    function _causesOf(uint256 id, Agreement calldata agreement, bytes calldata periods, uint256 day)
        private
        view
        returns (Causes memory c)
    {
        uint256 counting = _spansOf(id, agreement, day * 1 days).counting;
        uint256 listed = uint256(agreement.terms.performance.deemedCauses) << 1;
        uint256 economic;
        for (uint256 k; k < PERIODS; ++k) {
            if (counting >> k & 1 == 0) continue;
            AvailabilityMath.Period memory p = AvailabilityMath.periodAt(periods, k);
            if (!p.reported) continue;
            uint256 cause = uint256(p.cause);
            uint256 bit = 1 << k;
            c.reported |= bit;
            if (listed >> cause & 1 != 0) c.paid |= bit;
            if (BLAMELESS >> cause & 1 != 0) c.held |= bit;
            if (cause == ECONOMIC) economic |= bit;
            if (p.cause == Curtailment.BUYER) c.refused |= bit;
        }
        economic &= c.paid;
        // The plant may stand still where the index is negative, and nowhere else.
        if (economic != 0 && agreement.terms.price.negative == NegativeRule.CURTAIL) {
            c.paid &= ~economic | _negative(id, agreement, day, economic);
        }
        c.held |= c.paid;
        c.refused &= ~c.paid;
    }

    /// @dev Periods with a negative index. Of those asked for all have one.
    function _negative(uint256 id, Agreement calldata agreement, uint256 day, uint256 which)
        private
        view
        returns (uint256 mask)
    {
        (PriceDay memory priced, uint256 missing,) = PRICES.priceDay(_query(id, agreement, day));
        missing &= which;
        require(missing == 0, DeemedNotPriced(id, day, missing));
        for (uint256 k; k < PERIODS; ++k) {
            if (which >> k & 1 == 0) continue;
            if (PriceMath.toPrice(PriceMath.laneOf(priced.words[k / 4], k % 4)) < 0) mask |= 1 << k;
        }
    }

    // ——— what it comes to ———

    /// @dev @return wh Deemed in each period.
    function _reckon(Plant calldata plant, Outage calldata outage, uint256 day, Causes memory c)
        private
        view
        returns (Outcome memory o, uint256[] memory wh)
    {
        wh = new uint256[](PERIODS);
        // A date.
        // forge-lint: disable-next-line(unsafe-typecast)
        CapacityStretch[] memory stretches = REGISTRY.capacitiesSince(plant.site, uint40(day * 1 days));
        for (uint256 k; k < PERIODS; ++k) {
            if (c.reported >> k & 1 == 0) continue;
            AvailabilityMath.Period memory p = AvailabilityMath.periodAt(outage.report.periods, k);
            uint256 capacity = _capacityAt(stretches, day * 1 days + k * PERIOD);
            if (c.held >> k & 1 != 0) {
                uint256 held = _heldBack(p, _producedIn(outage.profile, k), capacity);
                wh[k] = _book(o, c, k, held * plant.share / WHOLE);
            } else {
                c.possible += capacity;
                c.unavailable += p.unavailable;
            }
        }
        o.possibleWh = _energyOf(c.possible, plant.share);
        o.unavailableWh = _energyOf(c.unavailable, plant.share);
    }

    /// @dev Wh. @param power Σ over periods, W.
    function _energyOf(uint256 power, uint256 share) private pure returns (uint64) {
        return (power * PERIOD * share / (HOUR * WHOLE)).toUint64();
    }

    /// @dev Energy that was held back in a period, on whose side it is. @return What of it is deemed.
    function _book(Outcome memory o, Causes memory c, uint256 k, uint256 held)
        private
        pure
        returns (uint256)
    {
        // Of sites below 2^32 W.
        // forge-lint: disable-start(unsafe-typecast)
        if (c.refused >> k & 1 != 0) o.refusedWh += uint64(held);
        else o.excusedWh += uint64(held);
        if (c.paid >> k & 1 == 0 || held == 0) return 0;
        o.deemedWh += uint64(held);
        o.which |= uint96(1 << k);
        // forge-lint: disable-end(unsafe-typecast)
        return held;
    }

    /// @dev Of a period that was not read nobody knows what was produced: nothing is deemed.
    function _heldBack(AvailabilityMath.Period memory p, uint256 produced, uint256 capacity)
        private
        pure
        returns (uint256)
    {
        if (produced == UNREAD) return 0;
        uint256 cause = uint256(p.cause);
        return DamagesLib.deemed(p.potential, produced, cause, 1 << cause, capacity, PERIOD);
    }

    /// @dev Of what the site generates: the first lane of a period's twelve bytes.
    function _producedIn(bytes calldata profile, uint256 k) private pure returns (uint256) {
        uint256 at = k * ENTRY;
        return at < profile.length ? uint32(bytes4(profile[at:at + 4])) : UNREAD;
    }

    /// @dev W. @param stretches Newest first.
    function _capacityAt(CapacityStretch[] memory stretches, uint256 time) private pure returns (uint256) {
        uint256 i;
        while (i + 1 < stretches.length && stretches[i].from > time) ++i;
        return stretches[i].capacities.generationW;
    }

    function _priceOf(
        uint256 id,
        Agreement calldata agreement,
        uint256 day,
        bytes memory vector,
        uint256 which
    ) private view returns (int256) {
        IDayPrices.Query memory q = _query(id, agreement, day);
        DeemedPrice.bound(q);
        IDayPrices.Settled memory s = PRICES.settle(q, vector, which, 0);
        uint256 missing = s.missing | s.open;
        require(missing == 0, DeemedNotPriced(id, day, missing));
        return s.numerator;
    }

    function _monthOf(uint256 day) private pure returns (uint256) {
        (uint256 year, uint256 month,) = DateTimeLib.epochDayToDate(day);
        return 12 * year + month - 1;
    }

    function _count(uint256 id, uint256 day, Outcome memory o) private {
        (bool counts, uint256 year) = _yearOf(id, day);
        if (!counts) return;
        Year storage y = _years[id][year];
        (y.excusedWh, y.refusedWh) = (y.excusedWh + o.excusedWh, y.refusedWh + o.refusedWh);
        (y.possibleWh, y.unavailableWh) = (y.possibleWh + o.possibleWh, y.unavailableWh + o.unavailableWh);
    }
}
