// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {LeafProof, Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {Registers} from "../../../contracts/oracle/types/Registers.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Whole-transaction gas of a cure, everything cold, in a fleet of 2^20 sites, printed with -vv. The bench's figures are of the
/// release profile; these bounds hold in the default one too.
contract CollateralGasTest is CollateralFixture {
    uint256 private constant DEPTH = 20;
    /// @dev Siblings' sums are zero here, for the growth bound's sake: what eight bytes of each that are not would cost more.
    uint256 private constant SUMS = DEPTH * 8 * 12;

    function gasOf(address from, address to, bytes memory data) private returns (uint256 used) {
        uint256 snapshot = vm.snapshotState();
        vm.startStateDiffRecording();
        vm.prank(from);
        (bool ok,) = to.call(data);
        assertTrue(ok);
        Vm.AccountAccess[] memory touched = vm.stopAndReturnStateDiff();
        vm.revertToState(snapshot);
        for (uint256 i; i < touched.length; ++i) {
            if (touched[i].account.code.length != 0) vm.cool(touched[i].account);
        }
        used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        vm.prank(from);
        (ok,) = to.call(data);
        assertTrue(ok);
        Vm.Gas memory gas = vm.lastCallGas();
        used += gas.gasTotalUsed;
    }

    /// @dev The next period's batch, the solar home's leaf at depth 20, final.
    function postDeep() private returns (LeafProof memory p) {
        // A million enrolments would take too long here: the fleet's count is written (bits 200 … 231, mapping at slot 1).
        bytes32 slot = keccak256(abi.encode(uint256(crew.fleet), uint256(1)));
        uint256 word = uint256(vm.load(address(oracle), slot)) & ~(uint256(type(uint32).max) << 200);
        vm.store(address(oracle), slot, bytes32(word | (1 << (200 + DEPTH))));
        nextPeriod();
        p.leaf = leafWith(site, meters[SOLAR], Quality.MEASURED);
        p.leaf.profile = keccak256("profile");
        p.path = new bytes32[](2 * DEPTH);
        bytes32 root = leafHash(p.leaf);
        Registers sums = p.leaf.energy;
        for (uint256 i; i < p.path.length; i += 2) {
            p.path[i] = keccak256(abi.encode(i));
            root = keccak256(abi.encode(root, sums, p.path[i], bytes32(0)));
        }
        Crew memory crew_ = crew;
        p.batch = batchOf(crew_, lastPeriod(), shown);
        (p.batch.leafCount, p.batch.root, p.batch.sums) = (uint32(1 << DEPTH), root, sums);
        postAs(crew_, p.batch);
        crew.last = crew_.last;
        warpToFinal(crew.last);
    }

    /// @dev A site that was short before: its file is not new.
    function test_Gas_ProveShortfall() public {
        chargeAndDeposit(2000);
        battery(SOLAR, 0, 0, 500);
        LeafProof memory first = postDeep();
        bytes memory data = abi.encodeCall(ICollateral.proveShortfall, (address(pool), first));
        uint256 new_ = gasOf(keeper, address(collateral), data) + SUMS;
        battery(SOLAR, 0, 0, 3000);
        collateral.cure(address(pool), postDeep());
        battery(SOLAR, 0, 0, 500);
        data = abi.encodeCall(ICollateral.proveShortfall, (address(pool), postDeep()));
        uint256 again = gasOf(keeper, address(collateral), data) + SUMS;
        emit log_named_uint("proveShortfall, a site's first", new_);
        emit log_named_uint("proveShortfall", again);
        assertLe(again, 120_000);
        // Its words were paid for by the stake.
        assertApproxEqAbs(new_, again, 1000);
    }

    function test_Gas_Fill() public {
        toCure();
        toAuction();
        skip(1 hours);
        vm.startPrank(owner);
        collateral.fill(address(pool), site, Shares.wrap(100e6), 0, owner);
        vm.stopPrank();
        bytes memory data =
            abi.encodeCall(ICollateral.fill, (address(pool), site, Shares.wrap(100e6), 0, owner));
        uint256 used = gasOf(owner, address(collateral), data);
        emit log_named_uint("fill", used);
        assertLe(used, 130_000);
    }

    /// @dev What a deposit pays here: one cold slot in the ordinary case.
    function test_Gas_RequireCovered() public {
        chargeAndDeposit(2000);
        bytes memory data =
            abi.encodeCall(ICollateral.requireCovered, (site, 1, Shares.wrap(0), Shares.wrap(0)));
        vm.cool(address(collateral));
        vm.prank(address(pool));
        (bool ok,) = address(collateral).call(data);
        assertTrue(ok);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        emit log_named_uint("requireCovered", used);
        assertLe(used, 4_000);
    }

    function test_Gas_Deposit() public {
        chargeAndDeposit(2000);
        meter(SOLAR, 200, 200, 0, 0);
        battery(SOLAR, 0, 200, 3200);
        bytes memory data = abi.encodeCall(IEnergyPool.deposit, (charge, postDeep()));
        uint256 used = gasOf(owner, address(pool), data) + SUMS;
        emit log_named_uint("deposit", used);
        assertLe(used, 190_000);
    }
}
