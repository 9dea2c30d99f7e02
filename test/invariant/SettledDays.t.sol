// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SeriesId} from "../../contracts/oracle/types/PriceSeries.sol";
import {Register} from "../../contracts/oracle/types/Registers.sol";
import {PERIOD} from "../../contracts/oracle/types/Site.sol";
import {ISettlementTypes} from "../../contracts/ppa/interfaces/ISettlementTypes.sol";
import {IVolumeTypes} from "../../contracts/ppa/interfaces/IVolumeTypes.sol";
import {
    Agreement,
    NegativeRule,
    Plant,
    Reconciliation,
    VolumeType
} from "../../contracts/ppa/types/Terms.sol";
import {VolumeFixture} from "../fixtures/VolumeFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Days of six agreements, one of each volume, of the same site, settled whenever somebody does: with gaps, with and without prices, with force majeure, in whatever order what waits becomes ripe.
/// @dev The contract is its own handler. What the events tell is added up beside the contract.
/// forge-config: default.invariant.runs = 2
/// forge-config: default.invariant.depth = 50
/// forge-config: default.invariant.fail-on-revert = true
contract SettledDaysInvariantTest is VolumeFixture {
    uint256 private constant KINDS = 6;
    uint16 private constant PART = 1000;

    /// @dev What is known of an agreement beside its contract. @param claimed Sold Wh of all claims. @param gaps Of it, those of gaps. @param foreign Wh of periods that are not the agreement's. @param numerator Σ of all events.
    struct Seen {
        uint256 claimed;
        uint256 gaps;
        uint256 foreign;
        int256 numerator;
        uint256 wh;
        uint256 excludedWh;
    }

    struct Waiting {
        uint256 which;
        uint256 day;
        uint32 parcel;
        bytes vector;
    }

    struct Hole {
        uint256 which;
        uint256 entitlement;
        uint40 to;
    }

    uint256[KINDS] private _ids;
    bytes[KINDS] private _drafts;
    uint256[][KINDS] private _entitled;
    Seen[KINDS] private _seen;
    SeriesId private _imbalance;
    Waiting[] private _waiting;
    Hole[] private _holes;
    uint256 private _first;
    uint256 private _reported;
    /// @dev Periods that are priced, by agreement and day.
    mapping(uint256 which => mapping(uint256 day => uint256)) private _priced;
    mapping(uint256 entitlement => bool) private _consumption;
    string private _broken;

    function setUp() public override {
        super.setUp();
        _imbalance = openSeries("imbalance", 0);
        toNextDay(1 days - PERIOD);
        today = _first = vm.getBlockTimestamp() / 1 days + 1;
        for (uint256 i; i < KINDS; ++i) {
            _open(i);
        }
        nextPeriod();
        entitlements.checkpoint(_entitled[0][0], leafAt(bytes32(0)));
        report(today - 1, _prices(today - 1));
        bytes4[] memory calls = new bytes4[](5);
        calls[0] = this.passDay.selector;
        calls[1] = this.price.selector;
        calls[2] = this.pend.selector;
        calls[3] = this.fill.selector;
        calls[4] = this.suspendOrResume.selector;
        targetSelector(FuzzSelector(address(this), calls));
        targetContract(address(this));
    }

    function _open(uint256 i) private {
        Agreement memory a = i == uint256(VolumeType.NOMINATED)
            ? nominated(evenProfile(70), _imbalance, 1000)
            : i == uint256(VolumeType.MATCHED)
                ? matched()
                : baseload(
                    i == uint256(VolumeType.BASELOAD) ? 100 : 0,
                    i == 2 ? Reconciliation.DAY : Reconciliation.MONTH
                );
        if (i < 2) {
            a = fixedPrice(68_000);
            a.terms.volume.kind = VolumeType(i);
        }
        if (i == 3) {
            (a.terms.volume.kind, a.terms.volume.shape) = (VolumeType.SHAPED, keccak256(evenProfile(90)));
        }
        (a.terms.price.series, a.terms.settlement.fallbackDays) = (SeriesId.unwrap(series), 15);
        a.terms.price.negative = i % 2 == 0 ? NegativeRule.ANY : NegativeRule.FLOOR;
        if (i != 5) {
            a.terms.plants[0] = Plant(plant.id, i == 1 ? Register.CONSUMPTION : Register.DIRECT_EXPORT, PART);
        } else {
            (a.terms.plants[0].share, a.terms.plants[1].share) = (PART, PART);
        }
        (a.terms.life.start, a.terms.life.end) = (uint40(today * 1 days), uint40(today * 1 days) + YEARS);
        a.deadline = uint40(vm.getBlockTimestamp()) + 1 days;
        id = _ids[i] = open(a);
        _drafts[i] = abi.encode(a);
        for (uint256 p; p < a.terms.plants.length; ++p) {
            uint256 e = grant(a.terms.plants[p].register, PART, 0);
            life.bind(id, a, e);
            _entitled[i].push(e);
            _consumption[e] = i == 5 && p == 1;
        }
    }

    function _of(uint256 i) private returns (Agreement memory a) {
        id = _ids[i];
        return abi.decode(_drafts[i], (Agreement));
    }

    /// @dev Hour by hour, negative in every fifth, the same whenever it is asked for.
    function _prices(uint256 day) private pure returns (int64[] memory prices) {
        prices = new int64[](96);
        for (uint256 k; k < 96; ++k) {
            int64 size = int64(uint64(uint256(keccak256(abi.encode(day, k))) % 150_000));
            prices[k] = uint256(keccak256(abi.encode(day, k / 4))) % 5 == 0 ? -size : size;
        }
    }

    // ——— what anybody does ———

    /// @dev The site is read, now and then over several periods at once, and all six settle their day.
    function passDay(uint256 seed) external {
        uint32[] memory out = new uint32[](96);
        uint32[] memory used = new uint32[](96);
        for (uint256 k; k < 96; ++k) {
            uint256 own = uint256(keccak256(abi.encode(seed, k)));
            (out[k], used[k]) = (uint32(own % 2000), uint32((own >> 32) % 2000));
            if (k != 95 && (own >> 64) % 30 == 0) out[k] = UNREAD;
        }
        uint256 day = today;
        ISettlementTypes.Delivery memory d = deliver(out, used);
        for (uint256 i; i < KINDS; ++i) {
            Agreement memory a = _of(i);
            ISettlementTypes.Delivery[] memory all = new ISettlementTypes.Delivery[](_entitled[i].length);
            for (uint256 p; p < all.length; ++p) {
                all[p] = ISettlementTypes.Delivery(p, _entitled[i][p], d.proof, d.profile);
            }
            vm.recordLogs();
            if (i < 2) {
                settlement.settleDay(id, a, all);
            } else {
                volumes.settleAgreedDay(
                    id, a, day, all, i == 3 ? evenProfile(90) : i == 4 ? evenProfile(70) : bytes("")
                );
            }
            _note(i);
        }
    }

    /// @dev The next day that has no price yet gets its own.
    function price(uint256) external {
        uint256 day = _first + _reported;
        if (day > today) return;
        ++_reported;
        report(day, _prices(day));
        report(_imbalance, day, _prices(day));
    }

    function pend(uint256 seed) external {
        if (_waiting.length == 0) return;
        uint256 at = seed % _waiting.length;
        Waiting memory w = _waiting[at];
        uint256 now_ = vm.getBlockTimestamp();
        if (seed >> 128 & 1 == 0) vm.warp(now_ + 40 days);
        Agreement memory a = _of(w.which);
        vm.recordLogs();
        try settlement.settlePending(id, a, w.day, w.parcel, w.vector) {
            _note(w.which);
            (, uint96 left) = settlement.parcelOf(id, w.day, w.parcel);
            if (left == 0) {
                _waiting[at] = _waiting[_waiting.length - 1];
                _waiting.pop();
            }
        } catch {}
        vm.warp(now_);
    }

    function fill(uint256 seed) external {
        if (_holes.length == 0) return;
        uint256 at = seed % _holes.length;
        Hole memory hole = _holes[at];
        uint256 now_ = vm.getBlockTimestamp();
        // A look ahead: days go on where they were.
        if (seed >> 128 & 3 != 0) vm.warp(hole.to + 32 days);
        Agreement memory a = _of(hole.which);
        vm.recordLogs();
        try settlement.settleGap(id, a, hole.entitlement, hole.to, 1) returns (bool done) {
            _note(hole.which);
            if (done) {
                _holes[at] = _holes[_holes.length - 1];
                _holes.pop();
            }
        } catch {}
        vm.warp(now_);
    }

    function suspendOrResume(uint256 seed) external {
        Agreement memory a = _of(seed % KINDS);
        vm.startPrank(seller.addr);
        if (uint256(ppa.statusOf(id).state) == 3) life.resume(id, a);
        else life.suspend(id, a, 0);
        vm.stopPrank();
    }

    // ——— what events tell ———

    function _note(uint256 i) private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        uint256 last = _waiting.length;
        for (uint256 n; n < logs.length; ++n) {
            bytes32 topic = logs[n].topics[0];
            if (topic == ISettlementTypes.EnergyDelivered.selector) {
                ISettlementTypes.Claim memory c = abi.decode(logs[n].data, (ISettlementTypes.Claim));
                if (!_consumption[uint256(logs[n].topics[3])]) _seen[i].claimed += c.wh;
            } else if (topic == ISettlementTypes.GapFound.selector) {
                (, uint40 to, uint64 wh) = abi.decode(logs[n].data, (uint40, uint40, uint64));
                uint256 e = uint256(logs[n].topics[2]);
                if (!_consumption[e]) _seen[i].gaps += wh;
                _holes.push(Hole(i, e, to));
            } else if (topic == ISettlementTypes.GapSettled.selector) {
                _noteGap(i, logs[n]);
            } else if (topic == IVolumeTypes.PeriodsUnread.selector) {
                _waiting.push(Waiting(i, uint256(logs[n].topics[2]), 1, ""));
            } else if (topic == ISettlementTypes.DaySettled.selector) {
                _noteDay(i, logs[n], last);
            } else if (topic == ISettlementTypes.ParcelSettled.selector) {
                (, ISettlementTypes.Masks memory m, ISettlementTypes.Sums memory sums) =
                    abi.decode(logs[n].data, (uint32, ISettlementTypes.Masks, ISettlementTypes.Sums));
                _noteSums(i, uint256(logs[n].topics[2]), m, sums, _vectorOf(i, uint256(logs[n].topics[2])));
            }
        }
    }

    function _noteGap(uint256 i, Vm.Log memory log_) private {
        (, uint64 wh,, int256 numerator) = abi.decode(log_.data, (uint40, uint64, int256, int256));
        if (!_consumption[uint256(log_.topics[2])]) {
            (_seen[i].gaps, _seen[i].wh) = (_seen[i].gaps - wh, _seen[i].wh + wh);
        }
        _seen[i].numerator += numerator;
    }

    function _noteDay(uint256 i, Vm.Log memory log_, uint256 last) private {
        (
            uint32 parcel,
            ISettlementTypes.Masks memory m,
            ISettlementTypes.Sums memory sums,
            bytes memory vector
        ) = abi.decode(log_.data, (uint32, ISettlementTypes.Masks, ISettlementTypes.Sums, bytes));
        uint256 day = uint256(log_.topics[2]);
        for (uint256 w = last; w < _waiting.length; ++w) {
            _waiting[w].vector = vector;
        }
        if (parcel != NOTHING) _waiting.push(Waiting(i, day, parcel, vector));
        _noteSums(i, day, m, sums, vector);
    }

    function _vectorOf(uint256 i, uint256 day) private view returns (bytes memory) {
        for (uint256 w; w < _waiting.length; ++w) {
            if (_waiting[w].which == i && _waiting[w].day == day) return _waiting[w].vector;
        }
        return "";
    }

    function _noteSums(
        uint256 i,
        uint256 day,
        ISettlementTypes.Masks memory m,
        ISettlementTypes.Sums memory sums,
        bytes memory vector
    ) private {
        uint256 now_ =
            uint256(m.paid) | m.excluded | m.tests | m.suspended | m.outside;
        if (_priced[i][day] & now_ != 0) _broken = "a period was priced twice";
        _priced[i][day] |= now_;
        _seen[i].numerator += sums.numerator;
        _seen[i].wh += sums.wh;
        _seen[i].excludedWh += sums.excludedWh;
        _seen[i].foreign += _energyOf(vector, uint256(m.suspended) | m.outside);
    }

    /// @dev Of the vector's first half.
    function _energyOf(bytes memory vector, uint256 mask) private pure returns (uint256 wh) {
        for (uint256 k; k < 96 && 6 * k < vector.length; ++k) {
            if (mask >> k & 1 == 0) continue;
            uint48 own;
            assembly ("memory-safe") {
                own := shr(208, mload(add(add(vector, 32), mul(k, 6))))
            }
            wh += own;
        }
    }

    // ——— properties ———

    function invariant_APeriodIsPricedOnce() public view {
        assertEq(_broken, "");
    }

    /// @dev Every Wh that was claimed is counted, waits, is in a gap, or is of a period that is not the agreement's.
    function invariant_EveryWhIsSomewhere() public view {
        for (uint256 i; i < KINDS; ++i) {
            uint256 pending;
            for (uint256 w; w < _waiting.length; ++w) {
                if (_waiting[w].which != i) continue;
                (, uint96 mask) = settlement.parcelOf(_ids[i], _waiting[w].day, _waiting[w].parcel);
                pending += _energyOf(_waiting[w].vector, mask);
            }
            Seen memory s = _seen[i];
            assertEq(s.wh + pending + s.gaps + s.foreign, s.claimed);
        }
    }

    /// @dev What events tell is what months hold, and a day of which nothing waits is settled.
    function invariant_MonthsAreWhatTheirEventsTell() public view {
        for (uint256 i; i < KINDS; ++i) {
            int256 numerator;
            uint256 wh;
            uint256 excludedWh;
            for (uint256 number = monthNumber(_first); number <= monthNumber(today); ++number) {
                ISettlementTypes.Month memory m = settlement.monthOf(_ids[i], number);
                numerator += m.numerator;
                wh += m.wh;
                excludedWh += m.excludedWh;
            }
            assertEq(numerator, _seen[i].numerator);
            assertEq(wh, _seen[i].wh);
            assertEq(excludedWh, _seen[i].excludedWh);
        }
    }

    function invariant_ADayIsSettledWhenNothingOfItWaits() public view {
        for (uint256 i; i < KINDS; ++i) {
            for (uint256 day = _first; day < today; ++day) {
                uint256 bit = 1 << dateOf(day) - 1;
                bool settled = settlement.monthOf(_ids[i], monthNumber(day)).settledDays & bit != 0;
                assertEq(settled, !_waits(i, day));
            }
        }
    }

    function _waits(uint256 i, uint256 day) private view returns (bool) {
        for (uint256 w; w < _waiting.length; ++w) {
            if (_waiting[w].which == i && _waiting[w].day == day) return true;
        }
        for (uint256 h; h < _holes.length; ++h) {
            if (_holes[h].which == i && (_holes[h].to - 1) / 1 days == day) return true;
        }
        return false;
    }
}
