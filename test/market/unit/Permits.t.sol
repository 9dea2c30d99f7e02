// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/tokens/ERC20.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {Shares} from "../../../contracts/energy/types/Amounts.sol";
import {IDissipativeAMM} from "../../../contracts/market/interfaces/IDissipativeAMM.sol";
import {Quote} from "../../harness/Quotes.sol";
import {PermitTest} from "../PermitTest.sol";

contract PermitsTest is PermitTest {
    function test_SelfPermit_ThenBuy() public {
        vm.startPrank(carol);
        bytes[] memory answers = amm.multicall(both(permitting(address(usd), 10 * USD), buying(10 * USD)));
        assertEq(usd.balanceOf(carol), 990 * USD);
        assertEq(usd.allowance(carol, address(amm)), 0, "as much as was signed for");
        assertEq(answers[0], "");
        uint256 bought = abi.decode(answers[1], (uint256));
        assertApproxEqAbs(kwh.balanceOf(carol), 1_000 * KWH * kwh.index() / WAD + bought, 1);
    }

    function test_SelfPermit_ThenSellExactlyThat() public {
        vm.startPrank(carol);
        amm.multicall(both(permitting(address(kwh), 10 * KWH), selling(10 * KWH)));
        assertGt(usd.balanceOf(carol), 1_001 * USD);
        assertLe(kwh.allowance(carol, address(amm)), 1);
    }

    function test_SelfPermitOfShares_ThenDepositExactlyThose() public {
        vm.startPrank(carol);
        amm.multicall(
            both(permittingShares(400 * KWH), abi.encodeCall(amm.deposit, (address(kwh), 400 * KWH, carol)))
        );
        assertEq(internalOf(carol, address(kwh)), 400 * KWH);
        assertEq(kwh.allowance(carol, address(amm)), 0, "what they are worth");
    }

    function test_SelfPermitOfShares_All() public {
        vm.startPrank(carol);
        amm.multicall(both(permittingShares(ALL), abi.encodeCall(amm.deposit, (address(kwh), ALL, carol))));
        assertEq(shares(carol), 0);
        assertEq(kwh.allowance(carol, address(amm)), ALL);
    }

    function test_Permit2_ThenBuy() public {
        vm.startPrank(carol);
        amm.multicall(both(permitting2(address(usd), 10 * USD, 0), buying(10 * USD)));
        assertEq(usd.balanceOf(carol), 990 * USD);
        (uint160 left,, uint48 nonce) = permit2.allowance(carol, address(usd), address(amm));
        assertEq(left, 0);
        assertEq(nonce, 1);
    }

    function test_Permit2_IsPulledFromWhenTheQuoteRefuses() public {
        vm.startPrank(carol);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        amm.deposit(address(usd), USD, carol);
        permit2.approve(address(usd), address(amm), uint160(3 * USD), uint48(until));
        amm.deposit(address(usd), USD, carol);
        assertEq(internalOf(carol, address(usd)), USD);
        // The quote's own allowance comes first.
        usd.approve(address(amm), USD);
        amm.deposit(address(usd), USD, carol);
        assertEq(usd.allowance(carol, address(amm)), 0);
        (uint160 left,,) = permit2.allowance(carol, address(usd), address(amm));
        assertEq(left, 2 * USD);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        amm.deposit(address(usd), 2 * USD + 1, carol);
        wait(1 hours + 1);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        amm.deposit(address(usd), 1, carol);
    }

    /// @dev An allowance that has run out is none: the signature is used.
    function test_Permit2_AnExpiredAllowanceIsRenewed() public {
        vm.startPrank(carol);
        permit2.approve(address(usd), address(amm), type(uint160).max, uint48(vm.getBlockTimestamp() + 60));
        wait(60);
        amm.permit2(address(usd), 10 * USD, 0, 0, 0, 0);
        (,, uint48 nonce) = permit2.allowance(carol, address(usd), address(amm));
        assertEq(nonce, 0, "still good: nothing is asked for");
        wait(1);
        amm.multicall(both(permitting2(address(usd), 10 * USD, 0), buying(10 * USD)));
        assertEq(usd.balanceOf(carol), 990 * USD);
    }

    function test_EveryPermit_IsNotUsedWhereEnoughIsAllowed() public {
        vm.startPrank(carol);
        usd.approve(address(amm), 10 * USD);
        kwh.approve(address(amm), 10 * KWH);
        amm.selfPermit(address(usd), 10 * USD, 0, 0, 0, 0);
        amm.selfPermit(address(kwh), 10 * KWH, 0, 0, 0, 0);
        uint256 worth = 10 * KWH * WAD / kwh.index();
        amm.selfPermitOfShares(address(kwh), Shares.wrap(worth), 0, 0, 0, 0);
        assertEq(usd.nonces(carol), 0);
        assertEq(kwh.nonces(carol), 0);
        bytes memory late =
            abi.encodeWithSelector(IDissipativeERC20.PermitExpired.selector, 0, vm.getBlockTimestamp());
        vm.expectRevert(late);
        amm.selfPermit(address(kwh), 10 * KWH + 1, 0, 0, 0, 0);
        vm.expectRevert(late);
        amm.selfPermitOfShares(address(kwh), Shares.wrap(worth + 2), 0, 0, 0, 0);
        vm.expectRevert(late);
        amm.selfPermitOfShares(address(kwh), Shares.wrap(ALL), 0, 0, 0, 0);
    }

    function test_SelfPermit_RevertWhen_TheTokenRefuses() public {
        bytes memory calldata_ = permitting(address(kwh), 10 * KWH);
        vm.prank(bob);
        kwh.approve(address(amm), 0);
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidPermitSignature.selector, bob));
        (bool ok,) = address(amm).call(calldata_);
        ok;
        vm.prank(carol);
        vm.expectRevert(ERC20.PermitExpired.selector);
        amm.selfPermit(address(usd), 10 * USD, 0, 27, 0, 0);
        vm.prank(carol);
        vm.expectRevert(ERC20.InvalidPermit.selector);
        amm.selfPermit(address(usd), 10 * USD, until, 27, 0, 0);
    }

    function test_SelfPermitOfShares_RevertWhen_TheSignatureIsOfEnergy() public {
        Signature memory signed = signPermit(PERMIT, address(kwh), 10 * KWH);
        vm.prank(carol);
        vm.expectRevert(abi.encodeWithSelector(IDissipativeERC20.InvalidPermitSignature.selector, carol));
        amm.selfPermitOfShares(address(kwh), Shares.wrap(10 * KWH), until, signed.v, signed.r, signed.s);
    }

    function test_Permit2_RevertWhen_ItIsOfAnotherToken() public {
        Quote eur = new Quote(6);
        eur.mint(carol, 1_000 * USD);
        Signature memory signed = signPermit2(address(usd), 10 * USD, 0);
        vm.prank(carol);
        vm.expectRevert(SafeTransferLib.Permit2Failed.selector);
        amm.permit2(address(eur), 10 * USD, until, signed.v, signed.r, signed.s);
    }

    function test_Permit2_RevertWhen_ItIsAnothersSignature() public {
        Signature memory signed = signPermit2(address(usd), 10 * USD, 0);
        address dave = makeAddr("dave");
        vm.prank(dave);
        vm.expectRevert(SafeTransferLib.Permit2Failed.selector);
        amm.permit2(address(usd), 10 * USD, until, signed.v, signed.r, signed.s);
    }

    function test_Permit2_RevertWhen_AmountIsTooLarge() public {
        vm.prank(carol);
        vm.expectRevert(SafeTransferLib.Permit2AmountOverflow.selector);
        amm.permit2(address(usd), 2 ** 160, until, 27, 0, 0);
    }

    function test_Permit2_RevertWhen_TheChainHasNone() public {
        vm.etch(address(permit2), "");
        vm.prank(carol);
        vm.expectRevert(SafeTransferLib.Permit2Failed.selector);
        amm.permit2(address(usd), 10 * USD, until, 27, 0, 0);
        vm.prank(carol);
        vm.expectRevert(SafeTransferLib.TransferFromFailed.selector);
        amm.deposit(address(usd), 1, carol);
    }

    function test_Multicall_LeavesNothingOfACallThatFails() public {
        uint256 price = amm.spotPrice(key);
        bytes memory late = abi.encodeCall(amm.buyEnergy, (key, USD, 1, carol, EXTERNAL, 1));
        bytes[] memory calls = new bytes[](3);
        (calls[0], calls[1], calls[2]) = (permitting(address(usd), 10 * USD), buying(9 * USD), late);
        vm.prank(carol);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeAMM.DeadlinePassed.selector, 1, vm.getBlockTimestamp())
        );
        amm.multicall(calls);
        assertEq(usd.allowance(carol, address(amm)), 0);
        assertEq(usd.nonces(carol), 0);
        assertEq(usd.balanceOf(carol), 1_000 * USD);
        assertEq(amm.spotPrice(key), price);
    }

    function test_Multicall_TakesNoValue() public {
        vm.deal(carol, 1);
        vm.prank(carol);
        vm.expectRevert(bytes(""));
        amm.multicall{value: 1}(new bytes[](0));
    }

    /// @dev Each call of a bundle is the caller's own, under its own lock.
    function test_Multicall_EachCallIsTheCallers() public {
        vm.startPrank(carol);
        usd.approve(address(amm), ALL);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(amm.deposit, (address(usd), 10 * USD, carol));
        calls[1] = abi.encodeCall(
            amm.buyEnergy, (key, 10 * USD, 1, carol, IDissipativeAMM.Settlement.INTERNAL, until)
        );
        calls[2] = abi.encodeCall(amm.withdraw, (address(kwh), ALL, carol));
        uint256 held = shares(carol);
        amm.multicall(calls);
        assertGt(shares(carol), held);
        assertEq(internalOf(carol, address(kwh)), 0);
        assertEq(usd.balanceOf(carol), 990 * USD);
    }
}
