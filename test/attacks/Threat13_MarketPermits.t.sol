// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {IPermit2Signed, PermitTest} from "../market/PermitTest.sol";

/// @notice Whoever sees a bundle with a permit in it can use the permit first. The bundle's own use of it then fails; the bundle must not.
contract Threat13_MarketPermitsTest is PermitTest {
    function _bought() internal view {
        assertEq(usd.balanceOf(carol), 990 * USD);
    }

    function test_Threat13_AUsedPermitBlocksNoPurchase() public {
        bytes[] memory bundle = both(permitting(address(usd), 10 * USD), buying(10 * USD));
        Signature memory signed = signPermit(PERMIT, address(usd), 10 * USD);
        usd.permit(carol, address(amm), 10 * USD, until, signed.v, signed.r, signed.s);
        vm.prank(carol);
        amm.multicall(bundle);
        _bought();
    }

    function test_Threat13_AUsedPermitBlocksNoSale() public {
        bytes[] memory bundle = both(permitting(address(kwh), 10 * KWH), selling(10 * KWH));
        Signature memory signed = signPermit(PERMIT, address(kwh), 10 * KWH);
        kwh.permit(carol, address(amm), 10 * KWH, until, signed.v, signed.r, signed.s);
        vm.prank(carol);
        amm.multicall(bundle);
        assertGt(usd.balanceOf(carol), 1_000 * USD);
    }

    /// @dev Also when the shares have melted since it was used.
    function test_Threat13_AUsedPermitOfSharesBlocksNoDeposit() public {
        bytes[] memory bundle = both(
            permittingShares(7 * KWH + 3), abi.encodeCall(amm.deposit, (address(kwh), 7 * KWH + 3, carol))
        );
        Signature memory signed = signPermit(PERMIT_SHARES, address(kwh), 7 * KWH + 3);
        kwh.permitShares(carol, address(amm), Shares.wrap(7 * KWH + 3), until, signed.v, signed.r, signed.s);
        uint256 snapshot = vm.snapshotState();
        for (uint256 i; i < 3; i++) {
            wait(i * 20 minutes);
            vm.prank(carol);
            amm.multicall(bundle);
            assertEq(internalOf(carol, address(kwh)), 7 * KWH + 3);
            vm.revertToState(snapshot);
        }
    }

    function test_Threat13_AUsedPermit2BlocksNoPurchase() public {
        bytes[] memory bundle = both(permitting2(address(usd), 10 * USD, 0), buying(10 * USD));
        Signature memory signed = signPermit2(address(usd), 10 * USD, 0);
        permit2.permit(
            carol,
            IPermit2Signed.PermitSingle(
                IPermit2Signed.PermitDetails(address(usd), uint160(10 * USD), type(uint48).max, 0),
                address(amm),
                until
            ),
            abi.encodePacked(signed.r, signed.s, signed.v)
        );
        vm.prank(carol);
        amm.multicall(bundle);
        _bought();
    }

    /// @dev A permit that somebody used and that the caller has spent since is not enough: the bundle says so.
    function test_Threat13_AUsedAndSpentPermitIsRefused() public {
        bytes[] memory bundle = both(permitting(address(usd), 10 * USD), buying(10 * USD));
        vm.startPrank(carol);
        amm.multicall(bundle);
        vm.expectRevert();
        amm.multicall(bundle);
    }
}
