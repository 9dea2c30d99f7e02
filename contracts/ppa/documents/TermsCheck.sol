// SPDX-License-Identifier: MIT
pragma solidity ^0.8.34;

import {Register} from "../../oracle/types/Registers.sol";
import {PERIOD, SiteId} from "../../oracle/types/Site.sol";
import {ITermsCheck} from "../interfaces/ITermsCheck.sol";
import {
    Band,
    EscalationType,
    NegativeRule,
    Plant,
    PriceType,
    SettlementType,
    TerminationType,
    Terms,
    VolumeType
} from "../types/Terms.sol";
import "../types/TermsWords.sol" as W;

/// @title Terms that do not contradict themselves
/// @notice What is refused before anybody is bound by it. A clause that applies is complete, and one that does not is all zeros, so that there is one
/// way to say a thing and one digest for it. What is wrong is named by the path of its field.
/// @dev Each rule stands where its field is; a field that two clauses make use of stands with the first. Fields are read as words of calldata, by their
/// place: a name a rule would be as long as all rules. A word with bits beyond its type is refused by whoever reads it as its type.
library TermsCheck {
    /// @dev Terms are read whole whenever they are brought, so their arrays are short.
    uint256 internal constant MOST_PLANTS = 64;
    uint256 internal constant MOST_BANDS = 16;
    uint256 private constant WHOLE = 10_000;
    int256 private constant WAD = 1e18;
    /// @dev GRID, ECONOMIC, BUYER, FORCE_MAJEURE.
    uint256 private constant ALL_CAUSES = 15;
    /// @dev Paths of the fields in the order of their words, the twelve months as one.
    bytes private constant PATHS = "parties.seller parties.buyer parties.currency parties.arbitrator parties.arbitration parties.attesters "
        "parties.accreditor plants volume.kind volume.perPeriod volume.shape volume.reconciliation "
        "volume.shortfallPrice volume.excessShare volume.minimum volume.maximum volume.gateClosure volume.bySeller "
        "volume.imbalance volume.imbalanceToBuyer volume.tolerance volume.matched volume.unmatchedPrice price.kind "
        "price.amount price.series price.discount price.discountShare price.floor price.cap price.negative price.run "
        "price.hourly price.testPrice escalation.kind escalation.rate escalation.series escalation.lag "
        "escalation.floor escalation.cap escalation.fromSigning bands settlement.kind settlement.certificatesToSeller "
        "settlement.dueDays settlement.graceDays settlement.lateMargin settlement.lateRate settlement.fallbackDays "
        "settlement.secondary settlement.closeDays settlement.trueUpMonths settlement.provisional "
        "performance.takeOrPay performance.deliverOrPay performance.excessPrice performance.availability "
        "performance.availabilityPrice performance.yearlyCap performance.lifetimeCap performance.makeUpYears "
        "performance.makeUpRefunded performance.deemedCauses performance.method credit.ofSeller credit.ofBuyer "
        "credit.threshold credit.haircut credit.minimumTransfer credit.cureTime credit.forward credit.discount "
        "credit.months operation.target operation.longstop operation.capacity operation.least operation.periods "
        "operation.delayPrice operation.delayCounts operation.buyDown life.start life.end life.forceMajeure "
        "life.extends life.termination life.firstYear life.lastYear life.twoWay expectation.months "
        "expectation.degradation clauses.flags clauses.annex ";

    /// @notice Reverts with the first contradiction, as `ITermsCheck` names them.
    function requireSound(Terms calldata t) internal view {
        _parties(t);
        _plants(t, t.volume.kind);
        _volume(t, t.volume.kind);
        _annual(t);
        _price(t);
        _escalation(t, t.escalation.kind);
        _bands(t.bands);
        _settlement(t);
        _performance(t);
        _credit(t);
        _operation(t);
        _life(t, t.life.termination);
        _atMost(t, W.EXPECTATION_DEGRADATION, WHOLE);
    }

    function _parties(Terms calldata t) private view {
        _needed(t, W.PARTIES_SELLER);
        _needed(t, W.PARTIES_BUYER);
        address seller = t.parties.seller;
        require(seller != t.parties.buyer, ITermsCheck.SellerIsBuyer(seller));
        _contract("parties.currency", t.parties.currency);
        if (t.parties.arbitrator == address(0)) _unused(t, W.PARTIES_ARBITRATION);
        else _contract("parties.arbitrator", t.parties.arbitrator);
        _needed(t, W.PARTIES_ACCREDITOR);
    }

    /// @dev In ascending order, so that none is there twice, and a site's generation stands before its parts.
    function _plants(Terms calldata t, VolumeType kind) private pure {
        Plant[] calldata plants = t.plants;
        _within("plants", _signed(plants.length), 1, _signed(MOST_PLANTS));
        uint256 last;
        uint256 generation;
        bool produces;
        bool consumes;
        for (uint256 i; i < plants.length; ++i) {
            (SiteId site, Register register, uint256 share) =
                (plants[i].site, plants[i].register, plants[i].share);
            require(SiteId.unwrap(site) != 0, ITermsCheck.ClauseMissing("plants.site"));
            uint256 place = (uint256(SiteId.unwrap(site)) << 8) | uint8(register);
            require(place > last, ITermsCheck.PlantsOutOfOrder(i));
            _within("plants.share", _signed(share), 1, _signed(WHOLE));
            if (place >> 8 != last >> 8) generation = 0;
            last = place;
            bool consumption = register == Register.CONSUMPTION;
            // Both kinds of register where consumption is matched, else the one that the volume is of.
            require(
                kind == VolumeType.MATCHED || consumption == (kind == VolumeType.AS_CONSUMED),
                ITermsCheck.RegisterUnfit(i, register, kind)
            );
            // A day's profile does not tell how generation was used, so those registers have no period's energy.
            require(
                (register != Register.GREEN_CHARGE && register != Register.SELF_USE) || !_byPeriod(t, kind),
                ITermsCheck.RegisterUnfit(i, register, kind)
            );
            if (consumption) {
                consumes = true;
                continue;
            }
            produces = true;
            uint256 total = generation + share;
            require(total <= WHOLE, ITermsCheck.SharesAboveWhole(site, register, total));
            if (register == Register.GENERATION) generation = share;
        }
        require(
            kind != VolumeType.MATCHED || (produces && consumes), ITermsCheck.ClauseMissing("plants.register")
        );
    }

    /// @dev Whether it matters in which period energy moved.
    function _byPeriod(Terms calldata t, VolumeType kind) private pure returns (bool) {
        return kind != VolumeType.AS_PRODUCED || _has(t, W.PRICE_SERIES) || t.bands.length != 0;
    }

    function _volume(Terms calldata t, VolumeType kind) private pure {
        bool nominated = kind == VolumeType.NOMINATED;
        if (kind == VolumeType.BASELOAD) {
            _needed(t, W.VOLUME_PER_PERIOD);
            // Settlement counts a period's energy in six bytes.
            _atMost(t, W.VOLUME_PER_PERIOD, type(uint48).max);
        } else {
            _unused(t, W.VOLUME_PER_PERIOD);
        }
        if (kind == VolumeType.SHAPED || nominated) _needed(t, W.VOLUME_SHAPE);
        else _unused(t, W.VOLUME_SHAPE);
        if (kind == VolumeType.BASELOAD || kind == VolumeType.SHAPED) {
            // The least number asks for index − price instead.
            if (t.volume.shortfallPrice != type(int128).min) _notNegative(t, W.VOLUME_SHORTFALL_PRICE);
            _atMost(t, W.VOLUME_EXCESS_SHARE, WHOLE);
        } else {
            _unused(t, W.VOLUME_RECONCILIATION);
            _unused(t, W.VOLUME_SHORTFALL_PRICE);
            _unused(t, W.VOLUME_EXCESS_SHARE);
        }
        if (nominated) {
            _needed(t, W.VOLUME_IMBALANCE);
            _atMost(t, W.VOLUME_TOLERANCE, WHOLE);
        } else {
            _unused(t, W.VOLUME_GATE_CLOSURE);
            _unused(t, W.VOLUME_BY_SELLER);
            _unused(t, W.VOLUME_IMBALANCE);
            _unused(t, W.VOLUME_IMBALANCE_TO_BUYER);
            _unused(t, W.VOLUME_TOLERANCE);
        }
        if (kind == VolumeType.MATCHED) {
            _positive(t, W.VOLUME_MATCHED, WHOLE);
            _positive(t, W.VOLUME_UNMATCHED_PRICE, type(uint128).max);
        } else {
            _unused(t, W.VOLUME_MATCHED);
            _unused(t, W.VOLUME_UNMATCHED_PRICE);
        }
    }

    /// @dev A minimum needs somebody who pays for it, and a maximum a price above it.
    function _annual(Terms calldata t) private pure {
        bool takeOrPay = t.performance.takeOrPay;
        _notNegative(t, W.PERFORMANCE_DELIVER_OR_PAY);
        if (takeOrPay || _has(t, W.PERFORMANCE_DELIVER_OR_PAY)) _needed(t, W.VOLUME_MINIMUM);
        else _unused(t, W.VOLUME_MINIMUM);
        if (_has(t, W.VOLUME_MAXIMUM)) _ordered(t, W.VOLUME_MINIMUM, W.VOLUME_MAXIMUM);
        else _unused(t, W.PERFORMANCE_EXCESS_PRICE);
        if (!takeOrPay) _unused(t, W.PERFORMANCE_MAKE_UP_YEARS);
        if (!_has(t, W.PERFORMANCE_MAKE_UP_YEARS)) _unused(t, W.PERFORMANCE_MAKE_UP_REFUNDED);
    }

    function _price(Terms calldata t) private pure {
        bool indexed_ = t.price.kind == PriceType.INDEXED;
        bool financial = t.settlement.kind != SettlementType.PHYSICAL;
        NegativeRule negative = t.price.negative;
        if (indexed_) {
            // A contract for difference has a strike; what it pays is against the index already.
            if (financial) _unused(t, W.PRICE_KIND);
            _unused(t, W.PRICE_AMOUNT);
            _atMost(t, W.PRICE_DISCOUNT_SHARE, WHOLE);
            _positive(t, W.PRICE_CAP, type(uint128).max);
            _ordered(t, W.PRICE_FLOOR, W.PRICE_CAP);
        } else {
            _unused(t, W.PRICE_DISCOUNT);
            _unused(t, W.PRICE_DISCOUNT_SHARE);
            _unused(t, W.PRICE_FLOOR);
            _unused(t, W.PRICE_CAP);
        }
        bool usesIndex = indexed_ || financial || negative != NegativeRule.NONE
            || t.volume.shortfallPrice == type(int128).min || _has(t, W.VOLUME_EXCESS_SHARE);
        if (usesIndex) _needed(t, W.PRICE_SERIES);
        else _unused(t, W.PRICE_SERIES);
        if (negative == NegativeRule.WHOLE_RUN || negative == NegativeRule.FROM_NTH) {
            uint8 run = t.price.run;
            // 1, 2, 3, 4 and 6.
            require(run < 8 && (0x5e >> run) & 1 == 1, ITermsCheck.RunUnknown(run));
        } else {
            _unused(t, W.PRICE_RUN);
            _unused(t, W.PRICE_HOURLY);
        }
        if (negative == NegativeRule.CURTAIL) _needed(t, W.PERFORMANCE_DEEMED_CAUSES);
        if (!_has(t, W.OPERATION_TARGET)) _unused(t, W.PRICE_TEST_PRICE);
    }

    function _escalation(Terms calldata t, EscalationType kind) private pure {
        if (kind == EscalationType.PERCENT) {
            _needed(t, W.ESCALATION_RATE);
            _aboveMinusOne(t, W.ESCALATION_RATE);
        } else {
            _unused(t, W.ESCALATION_RATE);
        }
        if (kind == EscalationType.FIXING) {
            _needed(t, W.ESCALATION_SERIES);
            _needed(t, W.ESCALATION_CAP);
            _ordered(t, W.ESCALATION_FLOOR, W.ESCALATION_CAP);
            // The least number: no floor.
            if (t.escalation.floor != type(int64).min) _aboveMinusOne(t, W.ESCALATION_FLOOR);
            _aboveMinusOne(t, W.ESCALATION_CAP);
        } else {
            _unused(t, W.ESCALATION_SERIES);
            _unused(t, W.ESCALATION_LAG);
            _unused(t, W.ESCALATION_FLOOR);
            _unused(t, W.ESCALATION_CAP);
        }
        if (kind == EscalationType.NONE) _unused(t, W.ESCALATION_FROM_SIGNING);
    }

    function _bands(Band[] calldata bands) private pure {
        _within("bands", _signed(bands.length), 0, _signed(MOST_BANDS));
        for (uint256 i; i < bands.length; ++i) {
            _within("bands.hoursOfDay", _signed(bands[i].hoursOfDay), 1, (1 << 24) - 1);
            _within("bands.weekdays", _signed(bands[i].weekdays), 1, (1 << 7) - 1);
            require(bands[i].multiplier != 0, ITermsCheck.ClauseMissing("bands.multiplier"));
        }
    }

    /// @dev A price that is replaced is replaced before its month closes. Estimated readings are never settled, so no agreement may promise it.
    function _settlement(Terms calldata t) private pure {
        _notNegative(t, W.SETTLEMENT_LATE_MARGIN);
        _unused(t, W.SETTLEMENT_PROVISIONAL);
        if (_has(t, W.PRICE_SERIES)) {
            _ordered(t, W.SETTLEMENT_FALLBACK_DAYS, W.SETTLEMENT_CLOSE_DAYS);
            if (t.settlement.secondary == t.price.series) _unused(t, W.SETTLEMENT_SECONDARY);
        } else {
            _unused(t, W.SETTLEMENT_FALLBACK_DAYS);
            _unused(t, W.SETTLEMENT_SECONDARY);
        }
    }

    /// @dev What the volume's and the price's rules have not looked at.
    function _performance(Terms calldata t) private pure {
        bool available = _has(t, W.PERFORMANCE_AVAILABILITY);
        if (available) {
            _atMost(t, W.PERFORMANCE_AVAILABILITY, WHOLE);
            _positive(t, W.PERFORMANCE_AVAILABILITY_PRICE, type(uint128).max);
        } else {
            _unused(t, W.PERFORMANCE_AVAILABILITY_PRICE);
        }
        _atMost(t, W.PERFORMANCE_DEEMED_CAUSES, ALL_CAUSES);
        if (available || _has(t, W.PERFORMANCE_DEEMED_CAUSES)) _needed(t, W.PERFORMANCE_METHOD);
        else _unused(t, W.PERFORMANCE_METHOD);
        bool damages = available || _has(t, W.PERFORMANCE_DELIVER_OR_PAY) || _has(t, W.VOLUME_MATCHED);
        if (!damages) {
            _unused(t, W.PERFORMANCE_YEARLY_CAP);
            if (!_has(t, W.OPERATION_DELAY_COUNTS)) _unused(t, W.PERFORMANCE_LIFETIME_CAP);
        }
        if (_has(t, W.PERFORMANCE_LIFETIME_CAP)) {
            _ordered(t, W.PERFORMANCE_YEARLY_CAP, W.PERFORMANCE_LIFETIME_CAP);
        }
    }

    function _credit(Terms calldata t) private pure {
        bool marked = _has(t, W.CREDIT_FORWARD);
        _atMost(t, W.CREDIT_HAIRCUT, WHOLE - 1);
        if (marked) {
            _needed(t, W.CREDIT_MONTHS);
            _needed(t, W.CREDIT_CURE_TIME);
        } else {
            _unused(t, W.CREDIT_DISCOUNT);
            _unused(t, W.CREDIT_MONTHS);
            if (!_has(t, W.CREDIT_OF_SELLER) && !_has(t, W.CREDIT_OF_BUYER)) {
                _unused(t, W.CREDIT_THRESHOLD);
                _unused(t, W.CREDIT_HAIRCUT);
                _unused(t, W.CREDIT_MINIMUM_TRANSFER);
                _unused(t, W.CREDIT_CURE_TIME);
            }
        }
        // Both value what is still to come.
        if (marked || t.life.termination == TerminationType.MARKET) {
            uint256 expected;
            for (uint256 i; i < 12; ++i) {
                expected |= _word(t, W.EXPECTATION_MONTHS + i);
            }
            require(expected != 0, ITermsCheck.ClauseMissing("expectation.months"));
        }
    }

    function _operation(Terms calldata t) private pure {
        if (!_has(t, W.OPERATION_TARGET)) {
            for (uint256 word = W.OPERATION_LONGSTOP; word <= W.OPERATION_BUY_DOWN; ++word) {
                _unused(t, word);
            }
            return;
        }
        (uint256 target, uint256 longstop) = (t.operation.target, t.operation.longstop);
        _notBefore("operation.longstop", longstop, target);
        _notBefore("life.end", t.life.end, longstop + 1);
        _positive(t, W.OPERATION_CAPACITY, type(uint64).max);
        _positive(t, W.OPERATION_LEAST, WHOLE);
        // So that what is owed at most fits the word that holds it.
        uint256 most = type(uint128).max;
        uint256 delay = (longstop - target) / 1 days;
        _atMost(t, W.OPERATION_DELAY_PRICE, most / (delay == 0 ? 1 : delay));
        _atMost(t, W.OPERATION_BUY_DOWN, most / (uint256(t.operation.capacity) / 1000 + 1));
        if (t.operation.delayCounts) {
            _needed(t, W.OPERATION_DELAY_PRICE);
            _needed(t, W.PERFORMANCE_LIFETIME_CAP);
        }
    }

    function _life(Terms calldata t, TerminationType termination) private pure {
        (uint256 start, uint256 end) = (t.life.start, t.life.end);
        _needed(t, W.LIFE_START);
        require(start % PERIOD == 0, ITermsCheck.ClauseNotAligned("life.start", start));
        require(end % PERIOD == 0, ITermsCheck.ClauseNotAligned("life.end", end));
        _notBefore("life.end", end, start + 1);
        if (!_has(t, W.LIFE_FORCE_MAJEURE)) _unused(t, W.LIFE_EXTENDS);
        if (termination == TerminationType.SCHEDULE) {
            _needed(t, W.LIFE_FIRST_YEAR);
        } else {
            _unused(t, W.LIFE_FIRST_YEAR);
            _unused(t, W.LIFE_LAST_YEAR);
        }
        if (termination != TerminationType.MARKET) _unused(t, W.LIFE_TWO_WAY);
    }

    // ——— what a field can be ———

    function _word(Terms calldata t, uint256 word) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(t, shl(5, word)))
        }
    }

    function _has(Terms calldata t, uint256 word) private pure returns (bool) {
        return _word(t, word) != 0;
    }

    function _needed(Terms calldata t, uint256 word) private pure {
        if (_word(t, word) == 0) revert ITermsCheck.ClauseMissing(_path(t, _at(t, word)));
    }

    function _unused(Terms calldata t, uint256 word) private pure {
        uint256 value = _word(t, word);
        if (value != 0) revert ITermsCheck.ClauseWithoutUse(_path(t, _at(t, word)), value);
    }

    function _atMost(Terms calldata t, uint256 word, uint256 most) private pure {
        _between(t, word, 0, most);
    }

    function _positive(Terms calldata t, uint256 word, uint256 most) private pure {
        _between(t, word, 1, most);
    }

    function _notNegative(Terms calldata t, uint256 word) private pure {
        _between(t, word, 0, type(uint128).max);
    }

    function _between(Terms calldata t, uint256 word, uint256 least, uint256 most) private pure {
        int256 value = _signed(_word(t, word));
        if (value < _signed(least) || value > _signed(most)) {
            _outside(_path(t, _at(t, word)), value, _signed(least), _signed(most));
        }
    }

    /// @dev A rate of −100 % or less leaves nothing of what it changes.
    function _aboveMinusOne(Terms calldata t, uint256 word) private pure {
        int256 value = _signed(_word(t, word));
        if (value <= -WAD) _outside(_path(t, _at(t, word)), value, 1 - WAD, type(int64).max);
    }

    function _ordered(Terms calldata t, uint256 lower, uint256 upper) private pure {
        (int256 low, int256 high) = (_signed(_word(t, lower)), _signed(_word(t, upper)));
        if (low > high) revert ITermsCheck.LowerAboveUpper(_path(t, _at(t, lower)), low, high);
    }

    function _outside(bytes32 clause, int256 value, int256 least, int256 most) private pure {
        revert ITermsCheck.ClauseOutOfRange(clause, value, least, most);
    }

    function _within(bytes32 clause, int256 value, int256 least, int256 most) private pure {
        if (value < least || value > most) _outside(clause, value, least, most);
    }

    function _notBefore(bytes32 clause, uint256 date, uint256 earliest) private pure {
        require(date >= earliest, ITermsCheck.DateTooEarly(clause, date, earliest));
    }

    function _contract(bytes32 clause, address account) private view {
        require(account.code.length != 0, ITermsCheck.NoCode(clause, account));
    }

    /// @dev A field as its type reads it: signed ones are words with their sign, unsigned ones shorter than 255 bits.
    function _signed(uint256 word) private pure returns (int256) {
        // forge-lint: disable-next-line(unsafe-typecast)
        return int256(word);
    }

    function _at(Terms calldata t, uint256 word) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(t, shl(5, word))
        }
    }

    /// @dev The path of the field at a place in calldata, only to say what is wrong. Not of a word's number: the compiler would make a copy of this for each.
    function _path(Terms calldata t, uint256 at) private pure returns (bytes32 path) {
        uint256 word;
        assembly ("memory-safe") {
            word := shr(5, sub(at, t))
        }
        if (word > W.EXPECTATION_MONTHS) word -= 11;
        bytes memory paths = PATHS;
        uint256 i;
        for (; word != 0; ++i) {
            if (paths[i] == " ") --word;
        }
        for (uint256 length; paths[i] != " "; ++length) {
            path |= bytes32(paths[i++]) >> (8 * length);
        }
    }
}
