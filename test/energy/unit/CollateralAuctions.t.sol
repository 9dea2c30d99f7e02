// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ICollateral} from "../../../contracts/energy/interfaces/ICollateral.sol";
import {IDissipativeERC20} from "../../../contracts/energy/interfaces/IDissipativeERC20.sol";
import {IEnergyPool} from "../../../contracts/energy/interfaces/IEnergyPool.sol";
import {Energy, Shares} from "../../../contracts/energy/types/Amounts.sol";
import {Quality} from "../../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../../fixtures/CollateralFixture.sol";

contract CollateralAuctionsTest is CollateralFixture {
    function fillBy(address seller, uint256 shares) private returns (uint256 sold, uint256 paid) {
        vm.prank(seller);
        (Shares s, uint256 p) = collateral.fill(address(pool), site, Shares.wrap(shares), 0, seller);
        return (Shares.unwrap(s), p);
    }

    // ——— price ———

    function test_AuctionPrice_RisesToThePenalty() public {
        toCure();
        assertEq(collateral.auctionPrice(address(pool), site), 0);
        toAuction();
        assertEq(collateral.auctionPrice(address(pool), site), 0.125e6);
        skip(3 hours);
        assertEq(collateral.auctionPrice(address(pool), site), 0.3125e6);
        skip(3 hours - 1);
        assertEq(collateral.auctionPrice(address(pool), site), 499_982);
        skip(1);
        assertEq(collateral.auctionPrice(address(pool), site), 0);
    }

    // ——— fill ———

    function test_Fill_BuysAndBurns() public {
        toCure();
        toAuction();
        giveShares(stranger, Shares.wrap(400e6));
        skip(3 hours);
        uint256 stake = bond(site).stake;
        (uint256 short, uint256 owed) = (shortOf(site), liabilityOf(site));
        uint256 paid = Energy.unwrap(pool.sharesToEnergy(Shares.wrap(300e6))) * 0.3125e6 / 1e9;
        vm.expectEmit(address(collateral));
        emit ICollateral.AuctionFilled(
            address(pool), site, stranger, Shares.wrap(300e6), paid, Shares.wrap(short - 300e6)
        );
        vm.prank(stranger);
        (Shares sold, uint256 got) = collateral.fill(address(pool), site, Shares.wrap(300e6), paid, keeper);
        assertEq(Shares.unwrap(sold), 300e6);
        assertEq(got, paid);
        assertEq(stakeToken.balanceOf(keeper), paid);
        assertEq(bond(site).stake, stake - paid);
        assertEq(Shares.unwrap(pool.sharesOf(stranger)), 100e6);
        assertEq(liabilityOf(site), owed - 300e6);
        assertEq(shortOf(site), short - 300e6);
    }

    function test_Fill_TakesNoMoreThanIsShort() public {
        toCure();
        toAuction();
        uint256 short = shortOf(site);
        vm.expectEmit(address(collateral));
        emit ICollateral.ShortfallCured(address(pool), site);
        (uint256 sold,) = fillBy(owner, ALL);
        assertEq(sold, short);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertEq(liabilityOf(site), Shares.unwrap(pool.claims()));
    }

    function test_Fill_TakesNoMoreThanTheStakePays() public {
        toRestoredDebt();
        drain(SOLAR, 0);
        prove();
        toAuction();
        skip(6 hours - 1);
        uint256 stake = bond(site).stake;
        uint256 price = collateral.auctionPrice(address(pool), site);
        uint256 short = shortOf(site);
        vm.prank(other.owner.addr);
        pool.transferShares(owner, Shares.wrap(ALL));
        (uint256 sold, uint256 paid) = fillBy(owner, ALL);
        assertEq(paid, Energy.unwrap(pool.sharesToEnergy(Shares.wrap(sold))) * price / 1e9);
        // All of it, but for what is worth less than a µWh's shares.
        assertLe(paid, stake);
        assertGe(paid + 1, stake);
        assertGt(shortOf(site), short / 4);
    }

    /// @dev Without a stake nobody waits for the end of an auction that cannot buy.
    function test_Auction_WithoutAStake() public {
        toRestoredDebt();
        // All of it into the cash behind the tokens, as a deposit would pay a part of it.
        Shares part = Shares.wrap(bond(site).stake);
        Shares whole = Shares.wrap(collateral.compensationOf(address(pool)));
        vm.prank(address(pool));
        collateral.requireCovered(site, 0, part, whole);
        assertEq(bond(site).stake, 0);
        drain(SOLAR, 0);
        prove();
        uint256 creditBefore = collateral.creditOf(keeper, address(stakeToken));
        toAuction();
        assertEq(collateral.creditOf(keeper, address(stakeToken)), creditBefore);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NothingToFill.selector, site, 0));
        collateral.fill(address(pool), site, Shares.wrap(ALL), 0, owner);
        uint256 fund = collateral.compensationOf(address(pool));
        assertFalse(haircut());
        skip(2 days);
        assertTrue(haircut());
        assertEq(collateral.compensationOf(address(pool)), fund);
    }

    function test_Fill_RevertWhen_PaymentIsBelowTheMinimum() public {
        toCure();
        toAuction();
        uint256 paid = Energy.unwrap(pool.sharesToEnergy(Shares.wrap(100e6))) * 0.125e6 / 1e9;
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.PaymentBelowMinimum.selector, paid, paid + 1));
        collateral.fill(address(pool), site, Shares.wrap(100e6), paid + 1, owner);
    }

    function test_Fill_RevertWhen_TheSellerHasTooFew() public {
        toCure();
        toAuction();
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IDissipativeERC20.InsufficientShares.selector, stranger, 0, 100)
        );
        collateral.fill(address(pool), site, Shares.wrap(100), 0, stranger);
    }

    function test_Fill_RevertWhen_NothingIsOffered() public {
        toCure();
        toAuction();
        uint256 stake = bond(site).stake;
        vm.prank(stranger);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.NothingToFill.selector, site, stake));
        collateral.fill(address(pool), site, Shares.wrap(ALL), 0, stranger);
    }

    function test_Fill_RevertWhen_NoAuctionRuns() public {
        toCure();
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.CURE));
        collateral.fill(address(pool), site, Shares.wrap(100), 0, owner);
    }

    function test_Fill_RevertWhen_TheAuctionIsOver() public {
        toCure();
        toAuction();
        uint40 until = shortfall().auctionAt + 6 hours;
        vm.warp(until);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(ICollateral.AuctionOver.selector, site, until));
        collateral.fill(address(pool), site, Shares.wrap(100), 0, owner);
    }

    // ——— haircut ———

    function test_Haircut_AboveTheDaysLimitWaitsWithDepositsHeld() public {
        toCure();
        toAuction();
        skip(6 hours);
        uint256 short = shortOf(site);
        uint256 loss = pool.haircutFor(Shares.wrap(short));
        assertGt(loss, 0.05e18);
        uint40 until = uint40(vm.getBlockTimestamp() + 2 days);
        vm.expectEmit(address(collateral));
        emit ICollateral.HaircutAnnounced(address(pool), site, loss, until);
        assertFalse(haircut());
        assertTrue(held());
        assertEq(shortfall().announcedAt, vm.getBlockTimestamp());
        // The stake buys nothing any more: the whole of it is known to be lost.
        assertEq(pendingLoss(), (loss + 1e12 - 1) / 1e12);

        meter(OTHER, 100, 100, 0, 0);
        battery(OTHER, 0, 100, 1100);
        settle();
        vm.expectRevert(IEnergyPool.InflowsArePaused.selector);
        this.depositOther();

        vm.warp(until - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.HaircutWaits.selector, site, until, uint256(until - 1))
        );
        haircut();
        vm.warp(until);
        uint256 claims = Shares.unwrap(pool.claims());
        uint256 before = pool.index();
        assertTrue(haircut());
        assertFalse(held());
        assertEq(pendingLoss(), 0);
        assertEq(pool.kept(), (claims - short) * WAD / claims);
        uint256 lost = (claims * before + WAD - 1) / WAD - (claims * pool.index() + WAD - 1) / WAD;
        // 100 % of the penalty price for what holders lost.
        assertEq(collateral.compensationOf(address(pool)), (lost * 0.5e6 + 1e9 - 1) / 1e9);
        // The debtor still owes it.
        assertEq(Shares.unwrap(accountOf(site).writtenOff), short);
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
    }

    function depositOther() external {
        deposit(otherCharge, OTHER);
    }

    function test_Haircut_WithinTheDaysLimitAtOnce() public {
        smallShortfall();
        uint256 short = shortOf(site);
        skip(6 hours);
        uint256 loss = pool.haircutFor(Shares.wrap(short));
        assertGt(loss, 0);
        assertLt(loss, 0.05e18);
        assertTrue(haircut());
        assertEq(pool.kept(), WAD - loss);
    }

    /// @dev 2.6 % of what holders have, after the locked shares.
    function smallShortfall() private {
        chargeBoth(2000);
        drain(SOLAR, 1600);
        prove();
        toAuction();
    }

    function test_Haircut_PaysWhatHoldersLost() public {
        smallShortfall();
        skip(6 hours);
        uint256 stake = bond(site).stake;
        haircut();
        uint256 fund = collateral.compensationOf(address(pool));
        assertEq(bond(site).stake, stake - fund);
        assertGt(fund, 0);
        // What all of the tokens carry is the fund.
        assertEq(collateral.compensationFor(address(pool), pool.claims()), fund);
    }

    function test_Haircut_RevertWhen_TheAuctionRuns() public {
        toCure();
        toAuction();
        uint40 until = shortfall().auctionAt + 6 hours;
        vm.warp(until - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateral.AuctionRunning.selector, site, until, uint256(until - 1))
        );
        haircut();
    }

    function test_Haircut_RevertWhen_NoAuction() public {
        vm.expectRevert(abi.encodeWithSelector(ICollateral.WrongStage.selector, site, ICollateral.Stage.NONE));
        haircut();
    }

    function test_Haircut_NothingIsShortAnyMore() public {
        toCure();
        toAuction();
        vm.startPrank(owner);
        pool.buyBack(site, Shares.wrap(shortOf(site)));
        vm.stopPrank();
        skip(6 hours);
        assertFalse(haircut());
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.NONE));
        assertEq(pool.kept(), WAD);
    }

    /// @dev Nobody has a claim on it: it is noted as a debt, and nobody loses anything.
    function test_Haircut_WithoutHolders() public {
        toCure();
        toAuction();
        vm.prank(owner);
        pool.surrender(Shares.wrap(ALL));
        uint256 short = shortOf(site);
        assertEq(Shares.unwrap(pool.claims()), 0);
        skip(6 hours);
        assertTrue(haircut());
        assertEq(pool.kept(), WAD);
        assertEq(collateral.compensationOf(address(pool)), 0);
        assertEq(Shares.unwrap(accountOf(site).writtenOff), short);
    }

    /// @dev What nobody claims pays first; the stake goes on answering for the debt.
    function test_Haircut_TheHeadroomBearsItFirst() public {
        chargeBoth(2000);
        drain(SOLAR, 500);
        prove();
        toAuction();
        uint256 short = shortOf(site);
        vm.prank(owner);
        pool.surrender(Shares.wrap(short));
        skip(6 hours);
        uint256 stake = bond(site).stake;
        assertTrue(haircut());
        assertEq(pool.kept(), WAD);
        assertEq(bond(site).stake, stake);
        assertEq(Shares.unwrap(pool.headroom()), 0);
    }

    /// @dev A total loss: nothing is ever divided by what is left.
    function test_Haircut_TotalLoss() public {
        chargeAndDeposit(2000);
        skip(31 days);
        nextPeriod();
        show(CONSUMER, Quality.MEASURED);
        show(OTHER, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        prove();
        toAuction();
        toHaircut();
        assertEq(pool.kept(), 0);
        assertEq(pool.index(), 0);
        uint256 fund = collateral.compensationOf(address(pool));
        assertGt(fund, 0);
        vm.prank(owner);
        pool.surrender(Shares.wrap(ALL));
        assertEq(collateral.creditOf(owner, address(stakeToken)), fund);
        assertEq(collateral.compensationOf(address(pool)), 0);
    }

    /// @dev The two sites' shortfalls wait together; deposits are held until the last has ended.
    function test_Haircut_TwoSitesWait() public {
        bothAnnounced();
        drain(SOLAR, 3000);
        collateral.cure(address(pool), proofAt(SOLAR));
        assertTrue(held());
        assertEq(shortfall().announcedAt, 0);
        skip(2 days);
        assertTrue(collateral.haircut(address(pool), other.id));
        assertFalse(held());
    }

    function bothAnnounced() private {
        chargeBoth(2000);
        battery(OTHER, 0, 0, 500);
        drain(SOLAR, 500);
        prove();
        prove(OTHER);
        skip(1 days);
        enforce();
        collateral.enforce(address(pool), other.id);
        skip(6 hours);
        assertFalse(haircut());
        uint256 one = pendingLoss();
        assertFalse(collateral.haircut(address(pool), other.id));
        assertApproxEqAbs(pendingLoss(), 2 * one, 1);
    }

    /// @dev A haircut that waits and grows to more than double is another: it has a cure time.
    function test_Haircut_AnnouncedAndThenMoreThanDoubled() public {
        chargeAndDeposit(2000);
        drain(SOLAR, 1500);
        prove();
        toAuction();
        skip(6 hours);
        assertFalse(haircut());
        drain(SOLAR, 100);
        prove();
        assertFalse(held());
        assertEq(uint8(shortfall().stage), uint8(ICollateral.Stage.CURE));
        assertEq(shortfall().announcedAt, 0);
        assertEq(pendingLoss(), 0);
    }
}
