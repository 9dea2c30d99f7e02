// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IPriceIndex} from "../../contracts/oracle/interfaces/IPriceIndex.sol";
import {IReportedRounds} from "../../contracts/oracle/interfaces/IReportedRounds.sol";
import {IndexPrice, PriceSeries, PriceStatus, SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {Test} from "forge-std/Test.sol";

import {PriceFixture} from "../fixtures/PriceFixture.sol";

/// @notice Reporters who report, lie, equivocate, withhold, leave and return; disputers, an arbitrator, consumers; and a `sealed_` series that falls back on
/// `spot`. Remembers every round and every price that was said to be for ever.
contract PriceIndexHandler is PriceFixture {
    struct Known {
        SeriesId id;
        uint40 round;
    }

    Known[] private _rounds;
    mapping(bytes32 round => bool) private _seen;
    /// @dev By series and period: a hash of what was told for ever.
    mapping(bytes32 period => bytes32) private _told;
    bool public changed;
    uint256 public finals;
    uint256 public carried;
    uint256 public slashed;

    constructor() {
        setUp();
        PriceSeries memory s = definition(true);
        s.fallbackId = spot;
        sealed_ = open(s);
        for (uint256 i; i < REPORTERS; ++i) {
            fund(reporters[i]);
        }
    }

    /// @notice A signed round: some report, near 100 or anywhere; one may sign twice.
    function signedRound(uint256 seed) external {
        uint40 round = _begin(spot);
        for (uint256 i; i < REPORTERS; ++i) {
            if (seed >> i & 3 == 0) continue;
            int64[] memory prices = flat(_price(seed, i));
            try index.report(spot, round, uint8(i), prices, sign(spot, round, i, prices)) {} catch {}
        }
        if (seed >> 20 & 7 == 0) equivocate(seed);
        toClose(spot, round);
        if (seed >> 24 & 7 != 0) index.fix(spot, round);
        if (seed >> 28 & 3 == 0) _dispute(spot, round);
        _look();
    }

    /// @notice A committed round: some reveal.
    function committedRound(uint256 seed) external {
        uint40 round = _begin(sealed_);
        for (uint256 i; i < REPORTERS; ++i) {
            bytes32 commitment = index.commitmentOf(sealed_, round, reporters[i], flat(_price(seed, i)), SALT);
            vm.prank(reporters[i]);
            try index.commit(sealed_, round, uint8(i), commitment) {} catch {}
        }
        toReveals(sealed_, round);
        for (uint256 i; i < REPORTERS; ++i) {
            if (seed >> (40 + 2 * i) & 3 == 0) continue;
            try index.reveal(sealed_, round, uint8(i), flat(_price(seed, i)), SALT) {} catch {}
        }
        toClose(sealed_, round);
        if (seed >> 24 & 7 != 0) index.fix(sealed_, round);
        if (seed >> 28 & 3 == 0) _dispute(sealed_, round);
        _look();
    }

    function equivocate(uint256 seed) public {
        if (_rounds.length == 0) return;
        Known memory k = _pick(seed);
        uint256 i = seed % REPORTERS;
        int64[] memory prices = flat(12_345);
        bytes memory signature = sign(k.id, k.round, i, prices);
        vm.prank(stranger);
        try index.proveEquivocation(k.id, k.round, uint8(i), prices, signature) {
            ++slashed;
        } catch {}
    }

    function dispute(uint256 seed) external {
        if (_rounds.length == 0) return;
        Known memory k = _pick(seed);
        _dispute(k.id, k.round);
        _look();
    }

    function rule(uint256 seed) external {
        for (uint256 i; i < 4 && _rounds.length != 0; ++i) {
            Known memory k = _pick(seed >> 8 * i);
            vm.prank(court);
            try index.rule(k.id, k.round, seed >> 40 & 1 == 0 ? new int64[](0) : flat(100)) {} catch {}
        }
        _look();
    }

    /// @notice Everything that anybody may do for a decided round.
    function clean(uint256 seed) external {
        for (uint256 i; i < 4 && _rounds.length != 0; ++i) {
            Known memory k = _pick(seed >> 8 * i);
            try index.lapse(k.id, k.round) {} catch {}
            try index.settle(k.id, k.round) {} catch {}
            try index.refund(k.id, k.round, consumer) {} catch {}
        }
        _look();
    }

    function cover(uint256 seed, uint96 notional) external {
        SeriesId id = seed & 1 == 0 ? spot : sealed_;
        uint40 round = nextRound(id);
        uint256 count = bound(seed >> 1, 1, 5);
        uint256 left = index.coverLeft(id) / count;
        if (left == 0) return;
        vm.prank(consumer);
        index.cover(id, round, count, uint96(bound(notional, 1, left)));
        for (uint40 i; i < count; ++i) {
            _remember(id, round + i);
        }
    }

    function bond(uint256 seed) external {
        SeriesId id = seed & 1 == 0 ? spot : sealed_;
        uint256 i = (seed >> 1) % REPORTERS;
        if (seed >> 8 & 3 == 0) {
            vm.startPrank(reporters[i]);
            try index.announceWithdrawal(id, uint8(i)) {} catch {}
            try index.withdraw(id, uint8(i), reporters[i]) {} catch {}
            vm.stopPrank();
        } else {
            bondFor(id, i, seed >> 10 & 1 == 0 ? BOND : BOND / 3);
        }
    }

    function take(uint256 seed) external {
        vm.prank(seed & 1 == 0 ? stranger : reporters[seed % REPORTERS]);
        try index.collect(address(token), stranger) {} catch {}
        if (seed & 4 == 0) try index.burn(address(token)) {} catch {}
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 40 hours));
        _look();
    }

    // ——— what must hold ———

    /// @notice What is owed, without what waits in pots, and what is there.
    function owedAndHeld() external view returns (uint256 owed, uint256 held) {
        for (uint8 i; i < REPORTERS; ++i) {
            owed += index.bondOf(spot, i).amount + index.bondOf(sealed_, i).amount;
            owed += creditOf(reporters[i]);
        }
        owed += creditOf(stranger) + creditOf(consumer) + burnable();
        for (uint256 k; k < _rounds.length; ++k) {
            (SeriesId id, uint40 round) = (_rounds[k].id, _rounds[k].round);
            IReportedRounds.PriceRound memory r = index.roundOf(id, round);
            if (r.stage == IReportedRounds.RoundStage.DISPUTED) owed += r.disputeBond;
            if (index.statusOf(id, round) == PriceStatus.NONE) {
                owed += index.coverOf(id, round, consumer).fee;
            } else if (!r.settled) {
                owed += r.fees;
            }
        }
        held = token.balanceOf(address(index));
    }

    /// @notice Notional of rounds not settled, and what the limit lacks of being free.
    function reserved(bool committed) external view returns (uint256 sum, uint256 taken) {
        SeriesId id = committed ? sealed_ : spot;
        for (uint256 k; k < _rounds.length; ++k) {
            if (_rounds[k].id != id) continue;
            IReportedRounds.PriceRound memory r = index.roundOf(id, _rounds[k].round);
            if (!r.settled) sum += r.covered;
        }
        taken = 6 * uint256(BOND) - index.coverLeft(id);
    }

    /// @notice Rounds that are void and of whose prices one is told all the same; rounds whose price is nobody's report nor a ruling's.
    function invented() external view returns (uint256 count) {
        for (uint256 k; k < _rounds.length; ++k) {
            (SeriesId id, uint40 round) = (_rounds[k].id, _rounds[k].round);
            IndexPrice memory p = index.priceAt(id, endOf(round));
            PriceStatus own = index.statusOf(id, round);
            if (own == PriceStatus.NONE && p.source == id && p.sourcePeriod == endOf(round)) ++count;
            if (own != PriceStatus.FINAL && p.status == PriceStatus.FINAL) ++count;
            if (p.status == PriceStatus.NONE && (p.price != 0 || p.sourcePeriod != 0)) ++count;
            if (own != PriceStatus.PENDING) continue;
            bool found;
            for (uint8 i; i < REPORTERS; ++i) {
                int64[] memory each = index.reportOf(id, round, i);
                found = found || (each.length != 0 && each[0] == p.price);
            }
            if (!found) ++count;
        }
    }

    // ——— the parts ———

    function _begin(SeriesId id) private returns (uint40 round) {
        round = nextRound(id);
        toOpen(id, round);
        _remember(id, round);
    }

    function _price(uint256 seed, uint256 i) private pure returns (int64) {
        uint256 word = uint256(keccak256(abi.encode(seed, i)));
        if (word % 4 != 0) return 95 + int64(uint64(word >> 8) % 11);
        int64 any = int64(uint64(word >> 64));
        return any == type(int64).min ? int64(0) : any;
    }

    function _pick(uint256 seed) private view returns (Known memory) {
        // The latest ones mostly: nothing more happens to old ones.
        uint256 back = seed % 8;
        return _rounds[back < _rounds.length ? _rounds.length - 1 - back : 0];
    }

    function _dispute(SeriesId id, uint40 round) private {
        vm.prank(stranger);
        try index.dispute(id, round, DISPUTE_BOND) {} catch {}
    }

    function _remember(SeriesId id, uint40 round) private {
        bytes32 which = keccak256(abi.encode(id, round));
        if (!_seen[which]) _rounds.push(Known(id, round));
        _seen[which] = true;
    }

    /// @dev Compares what is told for ever of the last rounds with what was told before.
    function _look() private {
        for (uint256 back; back < 16 && back < _rounds.length; ++back) {
            Known memory k = _rounds[_rounds.length - 1 - back];
            IndexPrice memory p = index.priceAt(k.id, endOf(k.round));
            bytes32 which = keccak256(abi.encode(k.id, k.round));
            bytes32 now_ = keccak256(abi.encode(p));
            bool forEver = p.status >= PriceStatus.FINAL || p.status == PriceStatus.NONE;
            if (_told[which] != 0 && _told[which] != now_) changed = true;
            if (!forEver || _told[which] != 0) continue;
            _told[which] = now_;
            if (p.status == PriceStatus.FINAL) ++finals;
            else if (p.status != PriceStatus.NONE) ++carried;
        }
    }
}

contract PriceIndexInvariantTest is Test {
    PriceIndexHandler private _handler;

    function setUp() public {
        _handler = new PriceIndexHandler();
        bytes4[] memory selectors = new bytes4[](11);
        selectors[0] = PriceIndexHandler.signedRound.selector;
        selectors[1] = PriceIndexHandler.committedRound.selector;
        selectors[2] = PriceIndexHandler.equivocate.selector;
        selectors[3] = PriceIndexHandler.dispute.selector;
        selectors[4] = PriceIndexHandler.rule.selector;
        selectors[5] = PriceIndexHandler.clean.selector;
        selectors[6] = PriceIndexHandler.cover.selector;
        selectors[7] = PriceIndexHandler.bond.selector;
        selectors[8] = PriceIndexHandler.take.selector;
        selectors[9] = PriceIndexHandler.wait.selector;
        selectors[10] = PriceIndexHandler.signedRound.selector;
        targetContract(address(_handler));
        targetSelector(FuzzSelector(address(_handler), selectors));
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 64
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_WhatIsOwedIsThere() public view {
        (uint256 owed, uint256 held) = _handler.owedAndHeld();
        assertLe(owed, held);
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 64
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_WhatIsToldForEverNeverChanges() public view {
        assertFalse(_handler.changed());
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 64
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_NoPriceIsInvented() public view {
        assertEq(_handler.invented(), 0);
    }

    /// forge-config: default.invariant.runs = 6
    /// forge-config: default.invariant.depth = 64
    /// forge-config: default.invariant.fail-on-revert = true
    function invariant_ReservedIsTheCoverOfRoundsNotSettled() public view {
        for (uint256 k; k < 2; ++k) {
            (uint256 sum, uint256 taken) = _handler.reserved(k == 1);
            assertEq(sum, taken);
        }
    }

    /// @dev That the sequences above reach what they are about: a fixed one, with the same calls.
    function test_TheHandlerReachesFinalCarriedAndSlashed() public {
        for (uint256 i; i < 60; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            if (i % 3 == 0) _handler.bond(seed | 3 << 8);
            if (i % 5 == 0) _handler.cover(seed, uint96(seed));
            if (i % 2 == 0) _handler.signedRound(seed);
            else _handler.committedRound(seed);
            if (i % 4 == 0) _handler.equivocate(seed);
            if (i % 4 == 1) _handler.rule(seed);
            if (i % 4 == 2) _handler.clean(seed);
            if (i % 6 == 5) _handler.wait(seed);
        }
        assertGt(_handler.finals(), 3);
        assertGt(_handler.carried(), 0);
        assertGt(_handler.slashed(), 0);
        (uint256 owed, uint256 held) = _handler.owedAndHeld();
        assertLe(owed, held);
        assertFalse(_handler.changed());
    }
}
