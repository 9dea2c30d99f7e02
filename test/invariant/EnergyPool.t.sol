// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PoolChecks} from "./pool/PoolChecks.sol";

/// @notice A pool among people who cheat: the calls that there are, in any order. Each invariant has a sequence of calls of its own, and at the end
/// of every run all of them are checked.
/// forge-config: default.invariant.runs = 4
/// forge-config: default.invariant.depth = 60
/// forge-config: default.invariant.fail-on-revert = true
contract EnergyPoolInvariants is PoolChecks {
    function setUp() public override {
        super.setUp();
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), calls()));
    }

    function calls() private pure returns (bytes4[] memory s) {
        s = new bytes4[](40);
        s[0] = this.live.selector;
        s[1] = this.wait.selector;
        s[2] = this.depositCharge.selector;
        s[3] = this.releaseSite.selector;
        s[4] = this.sell.selector;
        s[5] = this.retire.selector;
        s[6] = this.changeShare.selector;
        s[7] = this.steal.selector;
        s[8] = this.lie.selector;
        s[9] = this.silence.selector;
        s[10] = this.revise.selector;
        s[11] = this.voidBatch.selector;
        s[12] = this.depositEarly.selector;
        s[13] = this.depositThrough.selector;
        s[14] = this.settleSite.selector;
        s[15] = this.proveShortfall.selector;
        s[16] = this.proveUnsettled.selector;
        s[17] = this.cure.selector;
        s[18] = this.close.selector;
        s[19] = this.enforce.selector;
        s[20] = this.fill.selector;
        s[21] = this.haircut.selector;
        s[22] = this.showLoss.selector;
        s[23] = this.dropLoss.selector;
        s[24] = this.refreshLoss.selector;
        s[25] = this.collect.selector;
        s[26] = this.stakeMore.selector;
        s[27] = this.unbond.selector;
        s[28] = this.withdraw.selector;
        s[29] = this.unlock.selector;
        s[30] = this.burnLocked.selector;
        s[31] = this.buyBack.selector;
        s[32] = this.surrender.selector;
        s[33] = this.sellSite.selector;
        s[34] = this.rotate.selector;
        s[35] = this.unpledge.selector;
        s[36] = this.pause.selector;
        s[37] = this.donate.selector;
        s[38] = this.reconcile.selector;
        s[39] = this.advance.selector;
    }

    /// forge-config: default.fuzz.seed = "0x11"
    function invariant_ClaimsAreBacked() public view {
        checkBacking();
        checkOperators();
    }

    /// forge-config: default.fuzz.seed = "0x12"
    function invariant_NothingExceedsItsRegister() public view {
        checkRegisters();
    }

    /// forge-config: default.fuzz.seed = "0x13"
    function invariant_TheMoneyIsThere() public view {
        checkMoney();
    }

    /// forge-config: default.fuzz.seed = "0x14"
    function invariant_ShortfallsAreKnown() public view {
        checkShortfalls();
    }

    /// forge-config: default.fuzz.seed = "0x15"
    function invariant_TheBooksBalance() public view {
        checkIdentity();
    }

    function afterInvariant() public view {
        checkAll();
    }

    function checkAll() private view {
        checkBacking();
        checkOperators();
        checkRegisters();
        checkMoney();
        checkShortfalls();
        checkIdentity();
    }

    /// @notice Calls of every kind do go through, so that a handler whose calls are always refused is noticed.
    function test_CallsOfEveryKindSucceed() public {
        // More than one transaction may use.
        vm.pauseGasMetering();
        uint256[2][] memory counts = new uint256[2][](uint256(Kind.LAST));
        uint256 applied;
        uint256 begun = vm.snapshotState();
        for (uint256 run; run < 12; ++run) {
            for (uint256 n; n < 60; ++n) {
                this.step(60 * run + n);
            }
            applied += haircuts;
            for (uint256 k; k < counts.length; ++k) {
                counts[k][0] += done[Kind(k)];
                counts[k][1] += refused[Kind(k)];
            }
            vm.revertToState(begun);
        }
        for (uint256 k; k < counts.length; ++k) {
            emit log_named_uint(string.concat("done ", vm.toString(k)), counts[k][0]);
            emit log_named_uint(string.concat("refused ", vm.toString(k)), counts[k][1]);
        }
        emit log_named_uint("haircuts", applied);
        for (uint256 k; k < counts.length; ++k) {
            assertGt(counts[k][0], 0, string.concat("no call of this kind: ", vm.toString(k)));
        }
    }

    /// @dev A call of its own, so that its memory ends with it.
    function step(uint256 n) external {
        bytes4[] memory s = calls();
        uint256 seed = uint256(keccak256(abi.encode(n)));
        bytes memory data =
            abi.encodePacked(s[seed % s.length], seed >> 16, seed >> 32, seed >> 48, seed >> 64, seed >> 80);
        (bool ok, bytes memory answer) = address(this).call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
        checkAll();
    }
}
