// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRetirements} from "../../contracts/energy/interfaces/IRetirements.sol";
import {Energy} from "../../contracts/energy/types/Amounts.sol";
import {IDeliveryTypes} from "../../contracts/ppa/interfaces/IDeliveryTypes.sol";
import {Agreement} from "../../contracts/ppa/types/Terms.sol";
import {CorrectionFixture} from "../fixtures/CorrectionFixture.sol";

/// @notice Days that are settled, corrected, restated and delivered in whatever order.
/// @dev The contract is its own handler.
/// forge-config: default.invariant.runs = 2
/// forge-config: default.invariant.depth = 40
/// forge-config: default.invariant.fail-on-revert = true
contract CorrectedDaysInvariantTest is CorrectionFixture {
    int128 private constant PRICE = 68_001;

    /// @dev A settled day. @param settled Encoded. @param before The register at its beginning since the opening. @param grown What counts. @param next What a correction that waits says.
    /// @param profile Likewise, packed. @param delivered Mask.
    struct Kept {
        bytes settled;
        uint256 before;
        uint32[] grown;
        uint32[] next;
        bytes profile;
        uint96 delivered;
    }

    bytes private _agreement;
    Kept[] private _kept;
    /// @dev Of each export record, when its period begins and what it was of then, Wh.
    uint256[] private _from;
    uint256[] private _wh;
    mapping(uint256 from => uint256) private _records;

    function setUp() public override {
        super.setUp();
        Agreement memory a = fixedPrice(PRICE);
        begin(a);
        _agreement = abi.encode(a);
        _settle(1);
        bytes4[] memory selectors = new bytes4[](4);
        (selectors[0], selectors[1]) = (this.settleNext.selector, this.correctOne.selector);
        (selectors[2], selectors[3]) = (this.restateOne.selector, this.deliverSome.selector);
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function _a() private view returns (Agreement memory) {
        return abi.decode(_agreement, (Agreement));
    }

    function _grown(uint256 seed) private pure returns (uint32[] memory grown) {
        grown = evenly(0);
        for (uint256 k; k < 96; ++k) {
            grown[k] = 3 + uint32(uint256(keccak256(abi.encode(seed, k))) % 1800);
        }
    }

    function _settle(uint256 seed) private {
        Kept storage k = _kept.push();
        uint32[] memory grown = _grown(seed);
        (k.before, k.grown) = (exported, grown);
        k.settled = abi.encode(settleKept(_a(), grown));
    }

    function settleNext(uint256 seed) external {
        if (_kept.length < 6) _settle(seed);
    }

    function correctOne(uint256 which, uint256 seed) external {
        Kept storage k = _kept[which % _kept.length];
        uint32[] memory next = _grown(seed);
        k.profile = correct(abi.decode(k.settled, (IDeliveryTypes.SettledDay)), next);
        k.next = next;
    }

    function restateOne(uint256 which) external {
        Kept storage k = _kept[which % _kept.length];
        if (k.next.length == 0) return;
        IDeliveryTypes.SettledDay memory s = abi.decode(k.settled, (IDeliveryTypes.SettledDay));
        restate(_a(), s, k.profile);
        s.applied = k.profile;
        (k.settled, k.grown) = (abi.encode(s), k.next);
        delete k.next;
    }

    function deliverSome(uint256 which, uint96 periods) external {
        Kept storage k = _kept[which % _kept.length];
        periods &= ~k.delivered;
        if (periods == 0 || k.next.length != 0) return;
        IDeliveryTypes.SettledDay memory s = abi.decode(k.settled, (IDeliveryTypes.SettledDay));
        Agreement memory a = _a();
        vm.prank(a.terms.parties.buyer);
        deliveries.deliver(id, a, s, periods);
        k.delivered |= periods;
        uint256[] memory wh = sharesOf(k.before, k.grown);
        uint256 start = s.proof.leaf.readAt - 1 days;
        for (uint256 i; i < 96; ++i) {
            if (periods >> i & 1 == 0) continue;
            _from.push(start + i * 900);
            _wh.push(wh[i]);
        }
    }

    /// @dev Whatever was corrected and restated, in steps or at once, months are worth what counts now.
    function invariant_MonthsAreWorthWhatCounts() public view {
        uint256 wh;
        for (uint256 i; i < _kept.length; ++i) {
            wh += sum(sharesOf(_kept[i].before, _kept[i].grown));
        }
        uint256 first = monthNumber(today - _kept.length);
        int256 numerator = settlement.monthOf(id, first).numerator;
        uint256 counted = settlement.monthOf(id, first).wh;
        if (monthNumber(today - 1) != first) {
            numerator += settlement.monthOf(id, first + 1).numerator;
            counted += settlement.monthOf(id, first + 1).wh;
        }
        assertEq(counted, wh);
        assertEq(numerator, int256(wh) * PRICE * WAD);
    }

    /// @dev No Wh is in two records, and none is in a record that the day did not hold.
    function invariant_EachPeriodIsInOneRecord() public {
        for (uint256 i; i < _from.length; ++i) {
            IRetirements.Export memory e = retirements.exportOf(i + 1);
            assertEq(e.from, _from[i]);
            assertEq(Energy.unwrap(e.remaining), _wh[i] * 1e6);
            assertTrue(_records[e.from] == 0 || _records[e.from] == i + 1, "once");
            _records[e.from] = i + 1;
        }
        vm.expectRevert(abi.encodeWithSelector(IRetirements.UnknownExport.selector, _from.length + 1));
        retirements.exportOf(_from.length + 1);
    }
}
